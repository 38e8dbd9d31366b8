package org.seneid.services.definition;

import java.util.Locale;

/** A text of a definition in both languages. */
public record Wording(String vi, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
