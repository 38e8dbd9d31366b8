package org.seneid.connect.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.connect.client.SampleClients;
import org.seneid.platform.RuleBroken;

class RegisteredOriginsTest {

    @ParameterizedTest
    @CsvSource({
        "https://dichvu.example.vn, https://dichvu.example.vn",
        "https://DichVu.example.vn/, https://dichvu.example.vn",
        "https://dichvu.example.vn:443, https://dichvu.example.vn",
        "https://dichvu.example.vn:8443, https://dichvu.example.vn:8443",
        "http://agency.localhost:8586, http://agency.localhost:8586"
    })
    void areKeptAsBrowsersWriteThem(String typed, String kept) {
        assertThat(RegisteredOrigins.typed(typed, "embedOrigins").all()).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dichvu.example.vn/trang",
                "https://dichvu.example.vn?a=b",
                "https://*.example.vn",
                "http://dichvu.example.vn",
                "https://a.example; script-src *",
                "'none'",
                "data:text/html,x"
            })
    void areNothingElse(String typed) {
        assertThatThrownBy(() -> RegisteredOrigins.typed(typed, "embedOrigins"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, wrong -> assertThat(wrong.field()).isEqualTo("embedOrigins"));
    }

    @Test
    void aClientHasBothPagesAndServicesOrNeither() {
        var described = SampleClients.hotel().description();
        var origins = RegisteredOrigins.typed("https://hotel.example", "embedOrigins");
        var services = ServiceSlugs.typed("confirmation-of-residence", "embedServices");
        assertThatThrownBy(() -> described.embedding(origins, ServiceSlugs.NONE))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> described.embedding(RegisteredOrigins.NONE, services))
                .isInstanceOf(RuleBroken.class);
        var embedding = described.embedding(origins, services);
        assertThat(embedding.same(described)).isFalse();
        assertThat(embedding.withLogo("").embedOrigins()).isEqualTo(origins);
        assertThat(described.embedOrigins().all()).isEmpty();
    }

    @Test
    void aServiceIsNamedAsInItsAddress() {
        assertThat(ServiceSlugs.typed(" birth-registration \n\n", "embedServices")
                        .all())
                .containsExactly("birth-registration");
        assertThatThrownBy(() -> ServiceSlugs.typed("/services/x", "embedServices"))
                .isInstanceOf(RuleBroken.class);
    }
}
