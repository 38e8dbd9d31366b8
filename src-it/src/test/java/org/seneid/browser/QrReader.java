package org.seneid.browser;

import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Reads a QR code off a picture, by another library than the one that draws ours. */
public final class QrReader {

    private QrReader() {}

    /** What the one code in the picture says. */
    public static String read(byte[] picture) {
        var reader = FactoryFiducial.qrcode(null, GrayU8.class);
        reader.process(grey(picture));
        if (reader.getDetections().size() != 1)
            throw new AssertionError(reader.getDetections().size() + " codes can be read");
        return reader.getDetections().get(0).message;
    }

    private static GrayU8 grey(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            var grey = new GrayU8(image.getWidth(), image.getHeight());
            for (int y = 0; y < grey.height; y++)
                for (int x = 0; x < grey.width; x++) grey.set(x, y, brightness(image.getRGB(x, y)));
            return grey;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }
}
