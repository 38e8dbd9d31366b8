package org.seneid.payments.payee;

/** What a line of a bill is for; its sentence is {@code payments.line.<kind>}. */
public enum LineKind {
    /** A tier of a metered tariff: number, quantity, price. */
    TIER,
    /** A tax on what stands above it: percent. */
    TAX,
    /** A fee on what stands above it: percent. */
    FEE,
    /** A member of a household: number, months, price a month, percent of the first member's. */
    MEMBER,
    /** A share of a chosen income: months, income, percent. */
    PREMIUM,
    /** What the state pays: months, floor premium, percent; negative. */
    SUPPORT,
    /** What an authority charges for one application. */
    CHARGE
}
