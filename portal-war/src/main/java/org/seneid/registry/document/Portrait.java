package org.seneid.registry.document;

import java.util.regex.Pattern;

/**
 * A holder's picture as the register drew it: a small SVG of shapes and nothing else.
 *
 * <p>It comes from outside and is put into pages, so that only shapes and their geometry are let in: no script, no
 * link, no style, no text.
 */
public record Portrait(String svg) {

    private static final String SHAPES = "svg|g|path|circle|ellipse|rect|line";
    private static final String SAID_OF_THEM = "viewBox|xmlns|d|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin"
            + "|cx|cy|r|rx|ry|x|y|x1|y1|x2|y2|width|height|transform|opacity|fill-rule";
    private static final Pattern ONLY_SHAPES = Pattern.compile(
            "(?:<(?:" + SHAPES + ")(?: (?:" + SAID_OF_THEM + ")=\"[^\"<>&]*+\")*+/?>|</(?:" + SHAPES + ")>)++");
    private static final int LARGEST = 16_384;

    /** @throws IllegalArgumentException when there is anything in it but shapes */
    public Portrait {
        if (svg == null
                || svg.length() > LARGEST
                || !svg.startsWith("<svg ")
                || !ONLY_SHAPES.matcher(svg).matches()) throw new IllegalArgumentException("not a portrait");
    }

    /** For the {@code src} of an image. */
    public String dataUri() {
        return "data:image/svg+xml,"
                + svg.replace("%", "%25")
                        .replace("#", "%23")
                        .replace('"', '\'')
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace(" ", "%20");
    }
}
