package org.seneid.connect.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.RuleBroken;

class RegisteredUrisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hotel.example/callback",
                "https://hotel.example/callback#part",
                "https://user@hotel.example/callback",
                "https://hotel.example/a/../callback",
                "javascript:alert(1)",
                "//hotel.example/callback",
                "https:///callback",
                "http://localhost.example/callback",
                "/callback"
            })
    void anAddressThatBrowsersMustNotBeLedToIsRefused(String address) {
        assertThatThrownBy(() -> RegisteredUris.typed(address, "redirectUris"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("connect.uris.shape");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hotel.example/call back",
                "https://hotel.example/caf\u00e9",
                "https://hotel.example/\u202ekcabllac",
                "https://hotel.example/a\u200bb",
                "https://hotel.example/a\u007fb"
            })
    void anAddressIsOfPrintableAsciiOnly(String address) {
        assertThatThrownBy(() -> RegisteredUris.typed(address, "redirectUris"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("connect.uris.characters");
        assertThatThrownBy(() -> RegisteredUris.one(address, "webhook"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("connect.uris.characters");
    }

    @Test
    void onesOwnMachineMayDoWithoutHttps() {
        assertThat(RegisteredUris.typed("http://127.0.0.1:8585/cb\n\n http://rp.localhost:8585/cb ", "redirectUris")
                        .all())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hotel.example/callback/",
                "https://hotel.example/callback?x=1",
                "https://HOTEL.example/callback",
                "https://hotel.example:443/callback",
                "https://hotel.example/callback%2f..",
                "https://hotel.example.evil.example/callback"
            })
    void addressesAreComparedCharacterByCharacter(String asked) {
        var registered = RegisteredUris.typed(SampleClients.CALLBACK, "redirectUris");
        assertThat(registered.exactly(asked)).isEmpty();
        assertThat(registered.exactly(null)).isEmpty();
        assertThat(registered.exactly(SampleClients.CALLBACK)).isPresent();
    }
}
