package org.seneid.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrPictureTest {

    private static final String SAID =
            "001090012345|012345678|NGUYỄN VĂN AN|14031990|Nam|Số 12 ngõ 34 phố Đội Cấn, phường Ba Đình|12082021";

    @ParameterizedTest
    @CsvSource({
        "png, 600, 400, 5, 0",
        "png, 1600, 1200, 8, 17",
        "jpeg, 1600, 1200, 6, 90",
        "jpeg, 1200, 1600, 7, 203",
        "jpeg, 4000, 3000, 14, 5",
        "png, 600, 400, 5, 270"
    })
    void aCodeIsReadHoweverItLies(String format, int width, int height, int module, int degrees) throws Exception {
        assertThat(QrPicture.read(file(format, photograph(width, height, module, degrees))))
                .contains(SAID);
    }

    @Test
    void whatIsTransparentIsPaper() throws Exception {
        var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        draw(picture, 5, 0);
        assertThat(QrPicture.read(file("png", picture))).contains(SAID);
    }

    @Test
    void aPictureWithoutACodeSaysNothing() throws Exception {
        assertThat(QrPicture.read(file("png", new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void onlyPhotographsAreOpened(String format) throws Exception {
        assertThat(QrPicture.read(file(format, photograph(600, 400, 5, 0)))).isEmpty();
    }

    @Test
    void damageIsNoFailure() throws Exception {
        var random = new Random(9303);
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = file(format, photograph(500, 400, 4, 0));
            for (int i = 0; i < 60; i++) {
                var damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int n = 0; n < 20; n++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                assertThat(QrPicture.read(damaged)).isNotNull();
            }
        }
        assertThat(QrPicture.read(new byte[0])).isEmpty();
        assertThat(QrPicture.read("<svg/>".getBytes())).isEmpty();
    }

    @Test
    void aSmallFileThatSaysItIsEnormousIsNotUnfolded() throws Exception {
        var whole = file("png", photograph(500, 400, 4, 0));
        var header = ByteBuffer.wrap(whole);
        header.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(whole, 12, 17);
        header.putInt(29, (int) crc.getValue());
        assertThat(QrPicture.read(whole)).isEmpty();
    }

    @Test
    void aPictureOfOneEndlessRowIsNotUnfolded() throws Exception {
        assertThat(QrPicture.read(file("png", new BufferedImage(20_000, 1, BufferedImage.TYPE_BYTE_GRAY))))
                .isEmpty();
    }

    @Test
    void aPhotographOfThousandsOfPassesIsNotDecoded() throws Exception {
        var whole = file("jpeg", photograph(500, 400, 4, 0));
        var passes = Arrays.copyOf(whole, whole.length + 200);
        for (int i = whole.length; i < passes.length; i += 2) {
            passes[i] = (byte) 0xff;
            passes[i + 1] = (byte) 0xda;
        }
        assertThat(QrPicture.read(whole)).isPresent();
        assertThat(QrPicture.read(passes)).isEmpty();
    }

    @Test
    void aFileTooLargeIsNotOpened() throws Exception {
        var whole = file("png", photograph(500, 400, 4, 0));
        assertThat(QrPicture.read(whole)).isPresent();
        assertThat(QrPicture.read(Arrays.copyOf(whole, QrPicture.LARGEST_FILE + 1)))
                .isEmpty();
    }

    private static BufferedImage photograph(int width, int height, int module, int degrees) throws Exception {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = picture.createGraphics();
        paint.setColor(new Color(214, 208, 190));
        paint.fillRect(0, 0, width, height);
        paint.dispose();
        draw(picture, module, degrees);
        return picture;
    }

    private static void draw(BufferedImage picture, int module, int degrees) throws Exception {
        var code = Encoder.encode(SAID, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                .getMatrix();
        var paint = picture.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.translate(picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        paint.rotate(Math.toRadians(degrees));
        paint.scale(module, module);
        paint.translate(-code.getWidth() / 2.0, -code.getHeight() / 2.0);
        paint.setColor(new Color(40, 38, 45));
        for (int y = 0; y < code.getHeight(); y++)
            for (int x = 0; x < code.getWidth(); x++) if (code.get(x, y) == 1) paint.fillRect(x, y, 1, 1);
        paint.dispose();
    }

    private static byte[] file(String format, BufferedImage picture) throws Exception {
        var file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, file)).isTrue();
        return file.toByteArray();
    }
}
