package org.seneid.connect.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPictureTest {

    private static final int LOTUS = 0xad1457;

    private static byte[] file(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, LOTUS);
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(LogoPicture.drawn(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureBecomesASquareOnWhite(String format) throws IOException {
        var square = drawn(file(400, 200, format));
        assertThat(square.getWidth()).isEqualTo(LogoPicture.SIDE).isEqualTo(square.getHeight());
        assertThat(square.getRGB(64, 10) & 0xffffff).isEqualTo(0xffffff);
        for (int shift = 0; shift <= 16; shift += 8)
            assertThat(square.getRGB(64, 64) >> shift & 0xff).isCloseTo(LOTUS >> shift & 0xff, within(3));
    }

    private static Offset<Integer> within(int difference) {
        return Offset.offset(difference);
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        var square = drawn(written(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(square.getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    /** Chunks and whatever hangs behind a picture are not looked at, and not kept. */
    @Test
    void nothingElseOfTheFileIsLeft() throws IOException {
        var hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        var file = file(64, 64, "png");
        var out = new ByteArrayOutputStream();
        out.write(file, 0, 33);
        out.write(chunk("tEXt", hidden));
        out.write(file, 33, file.length - 33);
        out.write(hidden);
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1)).contains("tEXt", "<script>");
        assertThat(new String(LogoPicture.drawn(out.toByteArray()), StandardCharsets.ISO_8859_1))
                .doesNotContain("tEXt", "<script>");
    }

    @Test
    void aFewBytesThatClaimToBeAHugePictureAreNotDecoded() throws IOException {
        var header = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
        var out = new ByteArrayOutputStream();
        out.write(file(64, 64, "png"), 0, 8);
        out.write(chunk("IHDR", header.array()));
        out.write(chunk("IDAT", new byte[] {0}));
        out.write(chunk("IEND", new byte[0]));
        refused("too-large", out.toByteArray());
    }

    @Test
    void aFileIsRefusedThatIsTooLargeTooSmallOrNoSuchPicture() throws IOException {
        refused("too-small", file(47, 300, "png"));
        refused("unreadable", file(64, 64, "gif"));
        refused("unreadable", file(64, 64, "bmp"));
        refused("unreadable", new byte[0]);
        refused(
                "unreadable",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII));
        refused("unreadable", Arrays.copyOf(file(64, 64, "jpeg"), 200));
        var noise = new byte[LogoPicture.LARGEST_FILE + 1];
        new Random(1).nextBytes(noise);
        refused("too-large", noise);
    }

    private static void refused(String why, byte[] file) {
        assertThatThrownBy(() -> LogoPicture.drawn(file)).hasMessage("connect.logo." + why);
    }

    private static byte[] chunk(String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
