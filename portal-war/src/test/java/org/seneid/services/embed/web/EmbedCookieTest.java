package org.seneid.services.embed.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbedCookieTest {

    @Test
    void twoFormsOnOnePageHaveACookieEach() {
        var one = EmbedCookie.name("cuc-ho-tich", "confirmation-of-residence");
        assertThat(one)
                .matches("__Host-sen-embed-[0-9a-f]{16}")
                .isEqualTo(EmbedCookie.name("cuc-ho-tich", "confirmation-of-residence"))
                .isNotEqualTo(EmbedCookie.name("cuc-ho-tich", "birth-registration"))
                .isNotEqualTo(EmbedCookie.name("another", "confirmation-of-residence"));
    }

    @Test
    void theTokenOfFormsTellsNothingOfTheCookie() {
        assertThat(EmbedCookie.formToken("secret")).hasSize(64).doesNotContain("secret");
    }
}
