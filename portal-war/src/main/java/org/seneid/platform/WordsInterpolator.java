package org.seneid.platform;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;

/** Lets a constraint's message be a key of the product's own sentences: {@code @NotBlank(message = "{room.page.field}")}. */
public class WordsInterpolator implements MessageInterpolator {

    private final MessageInterpolator standard =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Language.VIETNAMESE);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        var key =
                template.startsWith("{") && template.endsWith("}") ? template.substring(1, template.length() - 1) : "";
        if (!Words.in(locale).has(key)) return standard.interpolate(template, context, locale);
        return standard.interpolate(Words.in(locale).text(key), context, locale);
    }
}
