package org.seneid.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.seneid.platform.TypedText;

/** Cleans what people type or paste into any text field, but for passwords. */
@FacesConverter(forClass = String.class)
public class TextSanitizer implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null) return null;
        if (component instanceof HtmlInputSecret) return typed;
        return component instanceof HtmlInputText ? TypedText.line(typed) : TypedText.lines(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
