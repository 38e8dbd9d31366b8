package org.seneid.payments.payee;

/** What a bill is for. */
public enum BillKind {
    POWER("kWh"),
    WATER("m³"),
    HEALTH_INSURANCE(""),
    SOCIAL_INSURANCE(""),
    /** What an application to an authority costs; this portal issues the bill, once. */
    STATE_FEE("", false);

    private final String unit;
    private final boolean recurring;

    BillKind(String unit) {
        this(unit, true);
    }

    BillKind(String unit, boolean recurring) {
        this.unit = unit;
        this.recurring = recurring;
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

    /**
     * Whether its payee sends bills of it again and again to customers with a code. If not, this portal issues each bill for
     * one occasion: no code is added by anybody, and the payee is not asked for bills.
     */
    public boolean recurring() {
        return recurring;
    }

    public boolean metered() {
        return !unit.isEmpty();
    }
}
