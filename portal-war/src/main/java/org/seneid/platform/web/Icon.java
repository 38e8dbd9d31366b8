package org.seneid.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <sen:icon name="eye"/>}: a drawing of the sprite beside a word that says the same. A component, because a page
 * has a dozen of them, and as a tag file they took a third of its expressions.
 */
@FacesComponent(Icon.TYPE)
public class Icon extends UIComponentBase {

    public static final String TYPE = "org.seneid.platform.Icon";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var name = getAttributes().get("name");
        var style = getAttributes().get("class");
        write(faces.getResponseWriter(), String.valueOf(name), style instanceof String classes ? " " + classes : "");
    }

    /** @param styles further classes of the drawing, each after a space; empty for none */
    public static void write(ResponseWriter out, String name, String styles) throws IOException {
        out.startElement("svg", null);
        out.writeAttribute("class", "icon" + styles, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", PageFunctions.asset("icons.svg") + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }
}
