package org.seneid.platform.outbox;

import java.util.Locale;

/**
 * A part of a message in one language; a message to somebody whose language nobody knows has one in each.
 *
 * @param language {@code vi} or {@code en}; empty for what is in none, as a code
 */
public record LocalizedText(String language, String text) {

    /** With spaces as everybody types them: what keeps a page's line together makes two messages of one SMS. */
    public LocalizedText {
        text = text.replace('\u00a0', ' ');
    }

    public static LocalizedText in(Locale language, String text) {
        return new LocalizedText(language.getLanguage(), text);
    }

    static LocalizedText inNoLanguage(String text) {
        return new LocalizedText("", text);
    }
}
