package org.seneid.badinput;

import org.seneid.platform.web.TextSanitizer;

/** Text that forms meet in the wild. */
enum BadText {
    EMPTY(""),
    SPACES("   \u00a0 "),
    TOO_LONG("ạ".repeat(5_000)),
    OTHER_SCRIPTS_DIGITS("٠٠١٠٩٠٠١٢٣٤٥ ０１２ ๓๔"),
    PASTED(" 001 090\u00a0012\u2009345 \r\n"),
    EMOJI("👩‍👩‍👧‍👦 🇻🇳 ✌🏽"),
    NUL_AND_CONTROL("a\u0000b\u0007c\u001b[31m"),
    RIGHT_TO_LEFT("\u202eabc\u202c \u200fשלום\u2066x\u2069"),
    HTML(Designed.MARKUP + "<b>\"'&amp;"),
    EXPRESSION("#{acting.citizen} ${7*7} %s {0}"),
    SQL("'; drop table account; --");

    private static final int ENOUGH_TO_MEND_IT = 100;

    final String text;

    BadText(String text) {
        this.text = text;
    }

    /** Whether a field still holds the text: as it was or cleaned, and too long a one at least in its beginning. */
    boolean isKept(String value) {
        var cleaned = new TextSanitizer().getAsObject(null, null, text);
        return value.equals(text)
                || value.equals(text.strip())
                || value.equals(cleaned)
                || (this == TOO_LONG && value.length() >= ENOUGH_TO_MEND_IT && text.startsWith(value));
    }
}
