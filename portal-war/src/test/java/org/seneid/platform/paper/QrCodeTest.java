package org.seneid.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+)");
    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)");
    private static final int MODULE = 4;

    /** What ISO/IEC 15424 has scanners say of a code with and without the name of an encoding. */
    private static final String PLAIN = "]Q1";

    private static final String WITH_ECI = "]Q2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:8443/v/7WX3K",
                "otpauth://totp/Sen:001090012345?secret=JBSWY3DP&issuer=Sen",
                "SEN-K7M2-P4QX",
                "12345"
            })
    void asciiIsPlain(String text) throws Exception {
        var read = read(text);
        assertThat(read.getText()).isEqualTo(text);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.SYMBOLOGY_IDENTIFIER, PLAIN);
    }

    @Test
    void otherLettersSayTheirEncoding() throws Exception {
        var read = read("001090012345||Nguyễn Văn An|14031990|Nam");
        assertThat(read.getText()).contains("Nguyễn Văn An");
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.SYMBOLOGY_IDENTIFIER, WITH_ECI);
    }

    private static Result read(String text) throws Exception {
        var svg = QrCode.svg(text, ErrorCorrectionLevel.M, "");
        var sized = SIDE.matcher(svg);
        assertThat(sized.find()).isTrue();
        int side = Integer.parseInt(sized.group(1)) * MODULE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        for (var stroke = STROKE.matcher(svg); stroke.find(); ) {
            int left = Integer.parseInt(stroke.group(1)) * MODULE;
            int top = Integer.parseInt(stroke.group(2)) * MODULE;
            int length = Integer.parseInt(stroke.group(3)) * MODULE;
            for (int y = top; y < top + MODULE; y++) Arrays.fill(pixels, y * side + left, y * side + left + length, 0);
        }
        var source = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)));
    }
}
