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

    /** The key of a bill's title, such as {@code Power bill for {0}}. */
    public String titleKey() {
        return "payments.kind." + name();
    }

    /** The key of what is paid for, in a word. */
    public String nameKey() {
        return "payments.name." + name();
    }

    public boolean metered() {
        return !unit.isEmpty();
    }
}
