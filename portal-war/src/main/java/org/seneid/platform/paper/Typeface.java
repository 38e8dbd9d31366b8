package org.seneid.platform.paper;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface of paper in its two weights, from {@code /fonts}: which letters it has, and how large they are. */
final class Typeface {

    /** What nearly all text is set in. */
    static final Typeface TEXT = new Typeface("Be Vietnam Pro", "be-vietnam-pro");

    /** For the letters that {@link #TEXT} lacks: Vietnam's peoples' own and foreign ones, in Latin, Greek and Cyrillic. */
    static final Typeface FALLBACK = new Typeface("Noto Sans", "noto-sans");

    /** Where a font file lists its tables, and what the one of substitutions is called: GSUB. */
    private static final int COUNT_OF_TABLES = 4;

    private static final int TABLES = 12;
    private static final int TABLE = 16;
    private static final int LIGATURES = 0x47535542;

    private final String family;
    private final byte[] regular;
    private final byte[] semibold;
    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Typeface(String family, String file) {
        this.family = family;
        regular = withoutLigatures("/fonts/" + file + "-400.ttf");
        semibold = withoutLigatures("/fonts/" + file + "-600.ttf");
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(regular));
            letters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String family() {
        return family;
    }

    InputStream regular() {
        return new ByteArrayInputStream(regular);
    }

    InputStream semibold() {
        return new ByteArrayInputStream(semibold);
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    boolean hasAll(String text) {
        return text.codePoints().allMatch(this::has);
    }

    /** What a letter's drawing covers, from where it starts on its line, in parts of the size of the type. */
    synchronized Rectangle2D bounds(int letter) {
        try {
            var glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
            if (glyph == null) return new Rectangle2D.Double();
            var box = glyph.getBoundingBox();
            double em = font.getUnitsPerEm();
            return new Rectangle2D.Double(
                    box.getLowerLeftX() / em, box.getLowerLeftY() / em, box.getWidth() / em, box.getHeight() / em);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the next letter starts from where this one does. */
    synchronized double advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter)) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDFBox draws the ligature "ffi" as one sign and does not say which letters it stands for. */
    private static byte[] withoutLigatures(String path) {
        try (var in = Typeface.class.getResourceAsStream(path)) {
            var font = in.readAllBytes();
            var file = ByteBuffer.wrap(font);
            for (int entry = TABLES; entry < TABLES + TABLE * file.getShort(COUNT_OF_TABLES); entry += TABLE)
                if (file.getInt(entry) == LIGATURES) file.putInt(entry, 0);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
