package org.seneid.platform.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ServletInfo;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.paper.QrPicture;

class BodyLimitsTest {

    private static final String WITH_FILES = "multipart/form-data; boundary=sep";

    private final BodyLimits limits = BodyLimits.of(new DeploymentInfo()
            .addServlet(new ServletInfo("photo", HttpServlet.class)
                    .addMapping("/desk/photo")
                    .setMultipartConfig(new MultipartConfigElement("")))
            .addServlet(new ServletInfo("attachments", HttpServlet.class)
                    .addMapping("/attachments/to/*")
                    .setMultipartConfig(new MultipartConfigElement("", 20_000_000, 20_000_000, 0)))
            .addServlet(new ServletInfo("receipt", HttpServlet.class).addMapping("/receipt.pdf")));

    @Test
    void whereAServletReadsFilesAPhotographMayCome() {
        assertThat(limits.largest("/desk/photo", WITH_FILES)).isEqualTo(QrPicture.LARGEST_UPLOAD);
    }

    @Test
    void aServletMaySayItselfHowMuchMayComeToAllBelowItsAddress() {
        assertThat(limits.largest("/attachments/to/draft/1", WITH_FILES)).isEqualTo(20_000_000);
        assertThat(limits.takesFile("/attachments/1", WITH_FILES)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in, multipart/form-data; boundary=sep",
        "/receipt.pdf, multipart/form-data; boundary=sep",
        "/desk/photo/more, multipart/form-data; boundary=sep",
        "/desk/photo, application/x-www-form-urlencoded",
        "/desk/photo, "
    })
    void anythingElseIsNoLargerThanAForm(String address, String type) {
        assertThat(limits.largest(address, type)).isEqualTo(BodyLimits.LARGEST_FORM);
    }
}
