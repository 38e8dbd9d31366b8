package org.seneid.platform.acting;

/** What is hidden from whoever only looks at another's account, until they ask for it on record. */
public enum MaskedField {
    PERSONAL_ID,
    DOCUMENT_NUMBER,
    CUSTOMER_CODE;

    private static final int SHOWN = 3;
    private static final String GROUP = "•••";
    private static final int PERSONAL_ID_GROUPS = 3;

    /** The end of it, enough to know it again: {@code ••• ••• ••• 123}. */
    public String hide(String text) {
        if (text.isEmpty()) return "";
        var dots = this == PERSONAL_ID ? (GROUP + " ").repeat(PERSONAL_ID_GROUPS) : GROUP + " ";
        return dots + text.substring(Math.max(text.length() - SHOWN, text.length() / 2));
    }
}
