package org.seneid.platform.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a QR code off a photograph that somebody sent: JPEG or PNG by what is in it, whatever it is called, and never more of
 * it than fits into a few megabytes.
 */
public final class QrPicture {

    /** A phone's photograph is smaller. */
    public static final int LARGEST_FILE = 12 * 1024 * 1024;

    /** With what a browser writes around it: the limit of a request, which the server's own may not be below. */
    public static final int LARGEST_UPLOAD = LARGEST_FILE + 100_000;

    private static final long LARGEST_PIXELS = 50_000_000;

    /** Decoders hold whole rows of a picture, however few it has. */
    private static final int LONGEST_SIDE = 16_000;

    /** A progressive photograph has about ten; each costs the decoder a pass over all pixels. */
    private static final int MOST_SCANS = 64;

    private static final Semaphore AT_ONCE = new Semaphore(2);
    private static final int LONGER_SIDE = 2_400;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    private QrPicture() {}

    /** @return what the code says; empty when the file is no such picture, is too large, or no code can be read in it */
    public static Optional<String> read(byte[] file) {
        if (file.length == 0 || file.length > LARGEST_FILE || scans(file) > MOST_SCANS) return Optional.empty();
        AT_ONCE.acquireUninterruptibly();
        try {
            return decoded(file);
        } finally {
            AT_ONCE.release();
        }
    }

    /** How often a JPEG's marker of a scan is in it; 0 for another format, in whose data it stands for nothing. */
    private static int scans(byte[] file) {
        if (file.length < 2 || (file[0] & 0xff) != 0xff || (file[1] & 0xff) != 0xd8) return 0;
        int scans = 0;
        for (int i = 2; i + 1 < file.length; i++) if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == 0xda) scans++;
        return scans;
    }

    private static Optional<String> decoded(byte[] file) {
        try (var bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            for (Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes); readers.hasNext(); ) {
                var reader = readers.next();
                if (!understood(reader)) continue;
                reader.setInput(bytes, true, true);
                return picture(reader).map(QrPicture::grey).flatMap(QrPicture::decoded);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) { // the decoders meet some damage with an unchecked exception
            return Optional.empty();
        }
    }

    private static boolean understood(ImageReader reader) throws IOException {
        return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
    }

    /** Every second or third pixel of a large one: a code that fills a tenth of it is still read. */
    private static Optional<BufferedImage> picture(ImageReader reader) throws IOException {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > LARGEST_PIXELS || Math.max(width, height) > LONGEST_SIDE) return Optional.empty();
            int every = (int) Math.max(1, Math.ceil(Math.max(width, height) / (double) LONGER_SIDE));
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(reader.read(0, param));
        } finally {
            reader.dispose();
        }
    }

    private static LuminanceSource grey(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var grey = new byte[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) grey[y * width + x] = brightness(row[x]);
        }
        return new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
    }

    /** What is transparent is paper. */
    private static byte brightness(int argb) {
        int alpha = argb >>> 24;
        int grey = ((argb >> 16 & 0xff) * 3 + (argb >> 8 & 0xff) * 6 + (argb & 0xff)) / 10;
        return (byte) ((grey * alpha + 0xff * (0xff - alpha)) / 0xff);
    }

    private static Optional<String> decoded(LuminanceSource grey) {
        for (var binarizer : List.of(new HybridBinarizer(grey), new GlobalHistogramBinarizer(grey))) {
            try {
                return Optional.of(new QRCodeReader()
                        .decode(new BinaryBitmap(binarizer), HINTS)
                        .getText());
            } catch (ReaderException notThisWay) {
                continue;
            }
        }
        return Optional.empty();
    }
}
