package org.seneid.platform.text;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;

/** The language of this request: the one that the visitor chose, else the one that the browser asks for, else Vietnamese. */
@RequestScoped
public class Language {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private static final List<String> TAGS = List.of("vi", "en");

    private Locale locale = VIETNAMESE;

    /**
     * Decides it for this request.
     *
     * @param chosen {@code en} or {@code vi}; anything else is no choice, so that nothing foreign reaches a page
     * @param accepted the header {@code Accept-Language} (RFC 9110, section 12.5.4); null when the browser says nothing
     */
    public void choose(String chosen, String accepted) {
        locale = TAGS.contains(chosen) ? of(chosen) : of(preferred(accepted));
    }

    private static String preferred(String accepted) {
        if (accepted == null) return "";
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(accepted), TAGS);
        } catch (RuntimeException unreadable) { // the JDK meets a lone "-" with an index out of bounds
            return "";
        }
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
