package org.seneid.payments.payee;

/** What a bill is for. */
public enum BillKind {
    POWER("kWh"),
    WATER("m³"),
    HEALTH_INSURANCE(""),
    SOCIAL_INSURANCE("");

    private final String unit;

    BillKind(String unit) {
        this.unit = unit;
    }

    /** What its meter counts; empty when there is no meter. */
    public String unit() {
        return unit;
    }

    public boolean metered() {
        return !unit.isEmpty();
    }
}
