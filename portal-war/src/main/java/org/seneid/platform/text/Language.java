package org.seneid.platform.text;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The language of this request; Vietnamese unless the citizen chose English. */
@RequestScoped
public class Language {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private Locale locale = VIETNAMESE;

    /** @param tag {@code en} or {@code vi}; anything else is Vietnamese, so that nothing foreign reaches a page */
    public void choose(String tag) {
        locale = of(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** {@code vi} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public static Locale of(String tag) {
        return "en".equals(tag) ? ENGLISH : VIETNAMESE;
    }
}
