package org.seneid.platform.text;

/**
 * A sentence with words in it that are not ours: a name, a register's own, a citizen's.
 *
 * @param words what is quoted, in Vietnamese whatever the sentence speaks; empty when nothing is
 */
public record Quotation(String before, String words, String after) {

    /** Stands in a sentence where the quoted words belong. */
    public static final String PLACE = "{0}";

    /** Nothing but words of ours. */
    public static Quotation none(String said) {
        return new Quotation(said, "", "");
    }

    /** Nothing but words of another. */
    public static Quotation whole(String words) {
        return new Quotation("", words, "");
    }

    /** @param said a sentence; without a {@link #PLACE} it quotes nothing */
    public static Quotation filling(String said, String words) {
        int place = said.indexOf(PLACE);
        if (place < 0) return none(said);
        return new Quotation(said.substring(0, place), words, said.substring(place + PLACE.length()));
    }

    /** All of it, where no voice has to know who speaks. */
    public String text() {
        return before + words + after;
    }
}
