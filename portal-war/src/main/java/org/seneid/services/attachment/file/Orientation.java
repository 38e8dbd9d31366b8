package org.seneid.services.attachment.file;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held: the tag Orientation of Exif (CIPA DC-008, 4.6.4; values 1 to 8), 1 where none can be read. */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int LARGEST = 8;
    private static final int ENTRY_BYTES = 12;
    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    static Orientation of(byte[] jpeg) {
        try {
            return exif(jpeg);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT; // no more than how it lies hangs on it
        }
    }

    private static Orientation exif(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg).position(2);
        while (Byte.toUnsignedInt(bytes.get()) == MARKER) {
            int marker = Byte.toUnsignedInt(bytes.get());
            if (marker == START_OF_SCAN) break;
            int length = Short.toUnsignedInt(bytes.getShort()) - 2;
            int start = bytes.position();
            if (marker == APP1 && Arrays.equals(jpeg, start, start + EXIF.length, EXIF, 0, EXIF.length))
                return tiff(bytes.slice(start + EXIF.length, length - EXIF.length));
            bytes.position(start + length);
        }
        return UPRIGHT;
    }

    private static Orientation tiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(tiff.getShort(entry)) != TAG) continue;
            int value = tiff.getShort(entry + 8);
            return value >= 1 && value <= LARGEST ? new Orientation(value) : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Whether height and width change places. */
    boolean turned() {
        return value > 4;
    }

    /** Puts a picture of that size upright. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
