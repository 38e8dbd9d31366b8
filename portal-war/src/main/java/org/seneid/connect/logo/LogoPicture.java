package org.seneid.connect.logo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.seneid.platform.RuleBroken;

/**
 * Draws a logo anew from a file that somebody sent, JPEG or PNG by what is in it: into a small square on white, so that
 * nothing of the file is left but what one sees.
 */
final class LogoPicture {

    static final int LARGEST_FILE = 200 * 1024;

    /** Of the square that is made, in pixels: twice of what the consent page needs. */
    static final int SIDE = 128;

    private static final int SMALLEST_SIDE = 48;
    private static final long LARGEST_PIXELS = 4_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final int WHITE = 0xffffff;

    private LogoPicture() {}

    /**
     * The square, as PNG.
     *
     * @throws RuleBroken at {@code logo}: {@code connect.logo.too-large}, {@code connect.logo.too-small}, or {@code
     *     connect.logo.unreadable} for what is no such picture or damaged
     */
    static byte[] drawn(byte[] file) {
        if (file.length > LARGEST_FILE) throw LogoProblem.TOO_LARGE.broken();
        try (var bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            for (Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes); readers.hasNext(); ) {
                var reader = readers.next();
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) continue;
                reader.setInput(bytes, true, true);
                return png(square(picture(reader)));
            }
        } catch (RuleBroken said) {
            throw said;
        } catch (IOException | RuntimeException damaged) { // the decoders meet some damage with an unchecked exception
            throw LogoProblem.UNREADABLE.broken();
        }
        throw LogoProblem.UNREADABLE.broken();
    }

    /** A few bytes can claim to be a picture of gigabytes, so its size is looked at before its pixels. */
    private static BufferedImage picture(ImageReader reader) throws IOException {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > LARGEST_PIXELS) throw LogoProblem.TOO_LARGE.broken();
            if (Math.min(width, height) < SMALLEST_SIDE) throw LogoProblem.TOO_SMALL.broken();
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage square(BufferedImage picture) {
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        int left = (longer - picture.getWidth()) / 2;
        int top = (longer - picture.getHeight()) / 2;
        for (int y = 0; y < SIDE; y++)
            for (int x = 0; x < SIDE; x++)
                square.setRGB(
                        x,
                        y,
                        mean(
                                picture,
                                x * longer / SIDE - left,
                                y * longer / SIDE - top,
                                Math.max(1, (x + 1) * longer / SIDE - x * longer / SIDE)));
        return square;
    }

    /** The colour of a part of the picture; what is transparent or beside it is white, in the dark as well. */
    private static int mean(BufferedImage picture, int left, int top, int side) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + side; y++)
            for (int x = left; x < left + side; x++) {
                int colour = onWhite(picture, x, y);
                red += colour >> 16 & 0xff;
                green += colour >> 8 & 0xff;
                blue += colour & 0xff;
            }
        int pixels = side * side;
        return red / pixels << 16 | green / pixels << 8 | blue / pixels;
    }

    private static int onWhite(BufferedImage picture, int x, int y) {
        if (x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()) return WHITE;
        int argb = picture.getRGB(x, y);
        int alpha = argb >>> 24;
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8)
            colour |= ((argb >> shift & 0xff) * alpha + 0xff * (0xff - alpha)) / 0xff << shift;
        return colour;
    }

    private static byte[] png(BufferedImage square) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(square, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
