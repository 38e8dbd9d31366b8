package org.seneid.registry.document;

/** The group that a health insurance card is issued for: the two letters of its old number (Decision 1351/QĐ-BHXH). */
public enum InsuranceGroup implements HasMessageKey {
    /** Employees of enterprises. */
    DN,
    /** Civil servants. */
    HC,
    /** Pensioners. */
    HT,
    /** Children under six. */
    TE,
    /** Pupils. */
    HS,
    /** Students. */
    SV,
    /** Households. */
    GD,
    /** Households near poverty. */
    CN,
    /** Poor households. */
    HN,
    /** Social assistance. */
    BT;

    @Override
    public String key() {
        return "registry.group." + name();
    }
}
