package org.seneid.platform.paper;

import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.seneid.platform.NormalizedText;

/**
 * Writes text as paper shows it: composed, each letter in a typeface that has it, and {@value #SIGN} in the place of one
 * that none has.
 *
 * <p>Marks that belong to no composed letter, as on the Ê Đê's ê̆, are set above or below it here: the library that draws
 * the page does not read where a typeface wants them.
 */
public final class Lettering {

    /** Stands for a letter that no typeface has. */
    public static final String SIGN = "\ufffd";

    /** A letter with the marks on it, as a reader takes it for one. */
    private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*|\\p{M}+");

    /** Joiners, directions, variants: they say how to draw and are not drawn. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    /** Between a letter and its mark, or two marks, in parts of the size of the type. */
    private static final double GAP = 0.04;

    private final StringBuilder markup = new StringBuilder();
    private final Set<String> missing = new LinkedHashSet<>();

    /** Adds text to a page's markup, and the letters that it lacks to those found before. */
    static String markup(String text, Collection<String> missing) {
        var lettering = new Lettering();
        lettering.write(text);
        missing.addAll(lettering.missing);
        var markup = lettering.markup.toString();
        return markup.contains("</span>") ? "<span>" + markup + "</span>" : markup;
    }

    /** The letters of a text that paper cannot show, each once; empty nearly always. */
    public static List<String> missing(String text) {
        if (text.chars().allMatch(letter -> letter >= ' ' && Typeface.TEXT.has(letter))) return List.of();
        var lettering = new Lettering();
        lettering.write(text);
        return List.copyOf(lettering.missing);
    }

    /** Text that is read out and not drawn, for an attribute or a title. */
    static String plain(String text) {
        var lettering = new Lettering();
        visible(text).codePoints().forEach(lettering::escaped);
        return lettering.markup.toString();
    }

    private void write(String text) {
        LETTER.matcher(visible(text)).results().forEach(letter -> letter(letter.group()));
    }

    private static String visible(String text) {
        var composed = NormalizedText.of(text, Normalizer.Form.NFC);
        return INVISIBLE.matcher(BREAKS.matcher(composed).replaceAll(" ")).replaceAll("");
    }

    private void letter(String letter) {
        int base = letter.codePointAt(0);
        var marks = letter.substring(Character.charCount(base));
        if (!has(base) || !Typeface.FALLBACK.hasAll(marks)) {
            missing.add(letter);
            markup.append(SIGN);
        } else if (marks.isEmpty()) {
            escaped(base);
        } else {
            marked(base, marks);
        }
    }

    private static boolean has(int letter) {
        return Typeface.TEXT.has(letter) || Typeface.FALLBACK.has(letter);
    }

    private void escaped(int letter) {
        switch (letter) {
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '&' -> markup.append("&amp;");
            case '"' -> markup.append("&quot;");
            default -> markup.append(xml(letter) ? Character.toString(letter) : SIGN);
        }
    }

    private static boolean xml(int letter) {
        return Character.getType(letter) != Character.SURROGATE && (letter & 0xfffe) != 0xfffe;
    }

    /** The letter, then each of its marks, moved to where it belongs. */
    private void marked(int base, String marks) {
        var face = Typeface.TEXT.has(base) ? Typeface.TEXT : Typeface.FALLBACK;
        int bare = Normalizer.normalize(Character.toString(base), Normalizer.Form.NFD)
                .codePointAt(0);
        var box = face.bounds(base);
        double top = box.getMaxY();
        double bottom = box.getMinY();
        double middle = (face.has(bare) ? face.bounds(bare) : box).getCenterX() - face.advance(base);
        span("", base);
        for (int mark : marks.codePoints().toArray()) {
            var drawn = Typeface.FALLBACK.bounds(mark);
            double up = 0;
            if (above(drawn)) {
                up = Math.max(0, top + GAP - drawn.getMinY());
                top = drawn.getMaxY() + up;
            } else if (below(drawn)) {
                up = Math.min(0, bottom - GAP - drawn.getMaxY());
                bottom = drawn.getMinY() + up;
            }
            moved(mark, middle - drawn.getCenterX(), up);
        }
    }

    /**
     * By margins and alignment: the library moves nothing that is placed relatively inside of a line. The marks of
     * {@link Typeface#FALLBACK} hang on the letter before them, so that who copies the text finds them behind it.
     */
    private void moved(int mark, double right, double up) {
        var place = String.format(
                Locale.ROOT, "margin:0 %.3fem 0 %.3fem;vertical-align:%.3fem;line-height:0;", -right, right, up);
        span(place + "font-family:'" + Typeface.FALLBACK.family() + "'", mark);
    }

    /** Side by side with all that is not moved: the library draws what is inside of a part after all of that part's own. */
    private void span(String style, int letter) {
        markup.append("</span><span class=\"letter\" style=\"").append(style).append("\">");
        escaped(letter);
        markup.append("</span><span>");
    }

    private static boolean above(Rectangle2D mark) {
        return mark.getMinY() > 0.4;
    }

    private static boolean below(Rectangle2D mark) {
        return mark.getMaxY() < 0;
    }
}
