package org.seneid.registry.sandbox.portrait;

import java.util.Locale;

/** A small SVG as it grows; knows how to write shapes, not what they mean. */
final class SvgBuilder {

    private final StringBuilder svg;

    SvgBuilder(int width, int height) {
        svg = new StringBuilder(2200)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\">");
    }

    /** A filled shape; {@code %s} in the outline stand for numbers. */
    SvgBuilder fill(String colour, String outline, Object... numbers) {
        return path(outline, numbers).attribute("fill", colour).end();
    }

    /** A filled shape that is drawn wider or narrower around the middle of the picture. */
    SvgBuilder fitted(String colour, double width, String outline) {
        var aside = String.format(Locale.ROOT, "%.2f", 24 - 24 * width);
        var wide = String.format(Locale.ROOT, "%.3f", width);
        return path(outline)
                .attribute("fill", colour)
                .attribute("transform", "matrix(" + wide + " 0 0 1 " + aside + " 0)")
                .end();
    }

    SvgBuilder line(String colour, double width, String outline, Object... numbers) {
        return path(outline, numbers)
                .attribute("fill", "none")
                .attribute("stroke", colour)
                .attribute("stroke-width", number(width))
                .attribute("stroke-linecap", "round")
                .end();
    }

    /** A fine line that is nearly the colour of what is beneath. */
    SvgBuilder shade(String colour, double width, double strength, String outline, Object... numbers) {
        return path(outline, numbers)
                .attribute("fill", "none")
                .attribute("stroke", colour)
                .attribute("stroke-width", number(width))
                .attribute("stroke-linecap", "round")
                .attribute("opacity", number(strength))
                .end();
    }

    /** A filled shape that lets through what is beneath. */
    SvgBuilder veil(String colour, double strength, String outline, Object... numbers) {
        return path(outline, numbers)
                .attribute("fill", colour)
                .attribute("opacity", number(strength))
                .end();
    }

    SvgBuilder oval(String colour, double x, double y, double rx, double ry) {
        svg.append("<ellipse");
        return attribute("cx", number(x))
                .attribute("cy", number(y))
                .attribute("rx", number(rx))
                .attribute("ry", number(ry))
                .attribute("fill", colour)
                .end();
    }

    private SvgBuilder path(String outline, Object... numbers) {
        var texts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) texts[i] = number(((Number) numbers[i]).doubleValue());
        svg.append("<path");
        return attribute("d", String.format(Locale.ROOT, outline, texts));
    }

    private SvgBuilder attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    private SvgBuilder end() {
        svg.append("/>");
        return this;
    }

    /** One digit after the point at most: finer than the eye, and half the length. */
    private static String number(double value) {
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    String svg() {
        return svg + "</svg>";
    }
}
