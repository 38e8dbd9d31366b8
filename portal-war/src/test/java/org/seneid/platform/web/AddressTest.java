package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @Test
    void aPlaceBecomesAParameter() {
        var receipt = Address.citizen("/payments/{id}.pdf", "/internal/receipt").matcher();
        assertThat(receipt.target("/payments/x1.pdf")).contains("/internal/receipt?id=x1");
        assertThat(receipt.target("/payments/x1")).isEmpty();
        assertThat(receipt.target("/payments/a/b.pdf")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/citizen-card?x=1, /documents/citizen-card?x=1",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example, /",
        "/a\\b, /",
        "javascript:alert(1), /",
        ", /"
    })
    void theWayBackLeadsNowhereElse(String asked, String taken) {
        assertThat(To.ownAddress(asked, "/")).isEqualTo(taken);
    }
}
