package org.seneid.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.List;

/**
 * {@code <sen:table caption="…" columns="#{[…, …]}">}, with the rows inside: a table that scrolls where it is too wide, for
 * which it takes the focus, and becomes cards on a phone. So each cell knows what its column is called, and everything has
 * its role, which some browsers forget when a table is not shown as one.
 */
@FacesComponent(Table.TYPE)
public class Table extends UIComponentBase {

    public static final String TYPE = "org.seneid.platform.Table";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        var caption = getAttributes().get("caption").toString();
        start(out, "div", "region");
        out.writeAttribute("class", "table", null);
        out.writeAttribute("tabindex", "0", null);
        out.writeAttribute("aria-label", caption, null);
        start(out, "table", "table");
        out.startElement("caption", null);
        out.writeAttribute("class", "visually-hidden", null);
        out.writeText(caption, null);
        out.endElement("caption");
        head(out);
        start(out, "tbody", "rowgroup");
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        faces.setResponseWriter(new Rows(out, columns()));
        try {
            for (var child : getChildren()) child.encodeAll(faces);
        } finally {
            faces.setResponseWriter(out);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        for (var element : List.of("tbody", "table", "div"))
            faces.getResponseWriter().endElement(element);
    }

    private void head(ResponseWriter out) throws IOException {
        start(out, "thead", "rowgroup");
        start(out, "tr", "row");
        for (var column : columns()) {
            start(out, "th", "columnheader");
            out.writeAttribute("scope", "col", null);
            out.writeText(column, null);
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private List<?> columns() {
        return (List<?>) getAttributes().get("columns");
    }

    private static void start(ResponseWriter out, String element, String role) throws IOException {
        out.startElement(element, null);
        out.writeAttribute("role", role, null);
    }

    /** Adds to each row and cell its role, and to a cell the name of its column. */
    private static final class Rows extends ResponseWriterWrapper {

        private final List<?> columns;
        private int column;

        Rows(ResponseWriter out, List<?> columns) {
            super(out);
            this.columns = columns;
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            super.startElement(name, component);
            switch (name) {
                case "tr" -> {
                    column = 0;
                    writeAttribute("role", "row", null);
                }
                case "th" -> {
                    column++;
                    writeAttribute("role", "rowheader", null);
                }
                case "td" -> {
                    writeAttribute("role", "cell", null);
                    if (column < columns.size()) writeAttribute("data-column", columns.get(column), null);
                    column++;
                }
                default -> {}
            }
        }
    }
}
