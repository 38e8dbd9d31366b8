package org.seneid.services.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCheckTest {

    private static AcceptedFile accepted(byte[] file) {
        return FileCheck.accept(new FileName("anh.jpg"), file);
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static boolean red(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) >> 8 & 0xff) < 120;
    }

    @Test
    void aPhotographIsKeptWithAPreview() throws IOException {
        var file = accepted(SampleFiles.jpeg(1_200, 900));
        assertThat(file.kind()).isEqualTo(FileKind.JPEG);
        assertThat(read(file.content()).getWidth()).isEqualTo(1_200);
        var preview = read(file.preview());
        assertThat(preview.getWidth()).isEqualTo(320);
        assertThat(preview.getHeight()).isEqualTo(240);
    }

    @Test
    void whatTheCameraWroteBesideThePictureIsGone() {
        var file = SampleFiles.fromCamera(SampleFiles.jpeg(40, 30), 1);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(SampleFiles.SECRET);
        assertThat(new String(accepted(file).content(), StandardCharsets.ISO_8859_1))
                .doesNotContain(SampleFiles.SECRET, "Exif");
    }

    /** Where the red half, left in the file, is seen: CIPA DC-008, 4.6.4 A. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, 10, 20", "2, 80, 40, 70, 20", "3, 80, 40, 70, 20", "4, 80, 40, 10, 20",
        "5, 40, 80, 20, 10", "6, 40, 80, 20, 10", "7, 40, 80, 20, 70", "8, 40, 80, 20, 70"
    })
    void aPictureIsPutUpright(int orientation, int width, int height, int redX, int redY) throws IOException {
        var file = SampleFiles.fromCamera(SampleFiles.jpeg(80, 40), orientation);
        var picture = read(accepted(file).content());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(red(picture, redX, redY)).isTrue();
        assertThat(red(picture, width - 1 - redX, height - 1 - redY)).isFalse();
    }

    @Test
    void whatIsTransparentIsPaper() throws IOException {
        var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        var file = accepted(SampleFiles.written(clear, "png"));
        assertThat(file.kind()).isEqualTo(FileKind.PNG);
        assertThat(file.name().value()).isEqualTo("anh.jpg.png");
        assertThat(read(file.content()).getRGB(5, 5)).isEqualTo(0xffffffff);
    }

    @Test
    void moreThanAPhoneTakesIsRefusedBeforeMemoryIsTaken() {
        assertThatThrownBy(() -> accepted(SampleFiles.pngBomb(60_000, 60_000)))
                .hasMessage("services.attachment.reason.too-many-pixels");
    }

    @Test
    void ofALargePictureEverySecondPixelIsKept() throws IOException {
        var file = accepted(SampleFiles.jpeg(6_000, 3_000));
        assertThat(read(file.content()).getWidth()).isEqualTo(3_000);
    }

    @ParameterizedTest
    @CsvSource({"0.9", "0.5", "0.1"})
    void aPictureThatWasCutOffIsRefused(double part) {
        var jpeg = SampleFiles.jpeg(900, 900);
        var png = SampleFiles.written(noise(), "png");
        assertThatThrownBy(() -> accepted(Arrays.copyOf(jpeg, (int) (jpeg.length * part))))
                .hasMessage("services.attachment.reason.damaged");
        assertThatThrownBy(() -> accepted(Arrays.copyOf(png, (int) (png.length * part))))
                .hasMessage("services.attachment.reason.damaged");
    }

    private static BufferedImage noise() {
        var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90_000; i++) picture.setRGB(i % 300, i / 300, i * 2_654_435_761L > 0 ? i * 7_919 : i);
        return picture;
    }

    @Test
    void whatHidesBehindAPictureIsGone() {
        var both = SampleFiles.concat(
                SampleFiles.jpeg(30, 30), SampleFiles.text("<script>alert(1)</script>PK\u0003\u0004"));
        assertThat(new String(accepted(both).content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script", "PK\u0003");
    }
}
