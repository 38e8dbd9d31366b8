package org.seneid.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans what people type or paste into any text field: invisible and control characters go, accents are composed (NFC). */
@FacesConverter(forClass = String.class)
public class TextSanitizer implements Converter<String> {

    /** Control and direction characters, but neither line breaks nor the joiners that emoji and scripts need. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null) return null;
        if (component instanceof HtmlInputSecret) return typed;
        return INVISIBLE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
