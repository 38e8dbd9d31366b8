package org.seneid.platform.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A QR code (ISO/IEC 18004) as a small SVG: black on white in both colour schemes, with its quiet zone of four modules. */
public final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /**
     * Draws the code.
     *
     * @param text what a reader will read
     * @param level L, M, Q or H: how much of the code may be lost
     * @param label what a screen reader says instead; plain text, escaped here
     */
    public static String svg(String text, ErrorCorrectionLevel level, String label) {
        var modules = modules(text, level);
        int side = modules.getWidth() + 2 * QUIET_ZONE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"" + escaped(label)
                + "\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/><path stroke=\"#000\" d=\""
                + rows(modules) + "\"/></svg>";
    }

    private static ByteMatrix modules(String text, ErrorCorrectionLevel level) {
        try {
            return Encoder.encode(text, level, hints(text)).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /** ASCII is said without naming an encoding (ECI), which some hand scanners type out before the text. */
    private static Map<EncodeHintType, Object> hints(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                ? Map.of()
                : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    /** One stroke a run of dark modules: a third of the size of one rectangle a module. */
    private static String rows(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) x++;
                if (x > start) append(path, start, y, x - start);
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, int x, int y, int length) {
        path.append('M')
                .append(x + QUIET_ZONE)
                .append(' ')
                .append(y + QUIET_ZONE)
                .append(".5h")
                .append(length);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
