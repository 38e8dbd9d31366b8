package org.seneid.services.attachment.file;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.seneid.platform.RuleBroken;

/**
 * Draws a picture anew, upright and on white: place, camera, thumbnails and whatever hides behind the picture stay outside. Its
 * size is read before memory is taken for it.
 */
final class PictureCheck {

    /** The largest that phones take; more is meant to fill the memory. */
    private static final long LARGEST_PIXELS = 64_000_000;

    /** Of more, every second pixel in both directions is kept. */
    private static final double KEPT_PIXELS = 16_000_000;

    private static final int PREVIEW_SIDE = 320;
    private static final float QUALITY = 0.86f;
    private static final String DAMAGED = "services.attachment.reason.damaged";
    /** What the decoder (libjpeg) says when the end is missing, and draws grey. */
    private static final String CUT_OFF = "premature end";

    private PictureCheck() {}

    static AcceptedFile accept(FileName name, FileKind kind, byte[] file) {
        try {
            var orientation = kind == FileKind.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
            var picture = upright(decoded(kind, file), orientation);
            var preview = jpeg(smaller(picture));
            if (kind == FileKind.PNG) {
                var png = png(picture);
                if (png.length <= FileCheck.LARGEST_FILE) return new AcceptedFile(name, kind, png, preview);
            }
            return new AcceptedFile(name, FileKind.JPEG, jpeg(picture), preview);
        } catch (RuleBroken why) {
            throw why;
        } catch (IOException | RuntimeException damaged) { // the decoders meet some damage with an unchecked exception
            throw new RuleBroken(DAMAGED);
        }
    }

    private static BufferedImage decoded(FileKind kind, byte[] file) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(bytes, true, true);
            return decoded(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > LARGEST_PIXELS) throw new RuleBroken("services.attachment.reason.too-many-pixels");
        int every = (int) Math.ceil(Math.sqrt(width * height / KEPT_PIXELS));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((from, warning) -> warnings.add(warning));
        var picture = reader.read(0, param);
        if (warnings.stream()
                .anyMatch(warning -> warning.toLowerCase(Locale.ROOT).contains(CUT_OFF))) throw new RuleBroken(DAMAGED);
        return picture;
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT) && picture.getType() == BufferedImage.TYPE_3BYTE_BGR)
            return picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        return orientation.turned()
                ? drawn(picture, height, width, orientation.upright(width, height))
                : drawn(picture, width, height, orientation.upright(width, height));
    }

    private static BufferedImage smaller(BufferedImage picture) {
        double longer = Math.max(picture.getWidth(), picture.getHeight());
        var small = picture;
        // by halves, since a drawing that takes one pixel of many is not readable
        while (longer > 2 * PREVIEW_SIDE) {
            longer /= 2;
            small = scaled(small, 0.5);
        }
        return longer > PREVIEW_SIDE ? scaled(small, PREVIEW_SIDE / longer) : small;
    }

    private static BufferedImage scaled(BufferedImage picture, double by) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * by));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * by));
        return drawn(
                picture,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform how) {
        var drawing = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = drawing.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawing;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
