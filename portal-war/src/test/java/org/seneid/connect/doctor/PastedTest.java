package org.seneid.connect.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.RuleBroken;

/** How it is read what a developer pastes, and what of it is shown again. */
class PastedTest {

    private static final String SECRET = "hush-hush-hush-hush-hush-hush";

    @Test
    void anAddressAQueryAndABodyAreRead() {
        for (var text : List.of(
                "https://portal.example/oauth/authorize?client_id=hotel&scope=a+b#x",
                "?client_id=hotel&scope=a+b",
                "client_id=hotel\n&scope=a%20b",
                "GET /oauth/authorize?client_id=hotel&scope=a+b HTTP/1.1\nHost: portal.example",
                "HTTP/1.1 302 Found\nLocation: https://hotel.example/cb?client_id=hotel&scope=a+b")) {
            assertThat(Pasted.read(text).one("client_id")).as(text).contains("hotel");
            assertThat(Pasted.read(text).one("scope")).as(text).contains("a b");
        }
    }

    @Test
    void aWholeRequestIsRead() {
        var basic = Base64.getEncoder().encodeToString(("hotel:" + SECRET).getBytes(StandardCharsets.UTF_8));
        var read = Pasted.read("POST /oauth/token HTTP/1.1\nAuthorization: Basic " + basic
                + "\nDPoP: a.b.c\n\ngrant_type=authorization_code&code=" + SECRET);
        assertThat(read.method()).contains("POST");
        assertThat(read.path()).contains("/oauth/token");
        assertThat(read.basic()).contains(List.of("hotel", SECRET));
        assertThat(read.proof()).contains("a.b.c");
        assertThat(read.one("code")).contains(SECRET);
        assertThat(Pasted.read("GET /oauth/userinfo\nAuthorization: DPoP e.f.g").bearer())
                .contains("e.f.g");
    }

    @Test
    void errorsAreReadWhereverTheyStand() {
        for (var text : List.of(
                "{\"error\": \"invalid_grant\",\n \"error_description\": \"The code is unknown\"}",
                "HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n"
                        + "{\"error\":\"invalid_grant\",\"error_description\":\"The code is unknown\"}",
                "https://hotel.example/cb?error=invalid_grant&error_description=The+code+is+unknown",
                "WWW-Authenticate: Bearer error=\"invalid_grant\", error_description=\"The code is unknown\"")) {
            assertThat(Pasted.read(text).one("error")).as(text).contains("invalid_grant");
            assertThat(Pasted.read(text).one("error_description")).contains("The code is unknown");
        }
    }

    @Test
    void whatIsNoneOfThatIsRefusedAtItsField() {
        for (var text : List.of(" ", "hello", "<script>alert(1)</script>", "[".repeat(9000), "a".repeat(16 * 1024 + 1)))
            assertThatThrownBy(() -> Pasted.read(text))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field())
                            .isEqualTo(Pasted.FIELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":", "%", "client_id=%zz&scope=%", "{\"a\":[", "=&=&=", "a.b.c", "Authorization: Basic %%%"
            })
    void whatIsHostileOrBrokenHarmsNothing(String begin) {
        for (var times : List.of(1, 500, 3000)) {
            var text = begin.repeat(times);
            if (text.length() > Pasted.LONGEST) continue;
            try {
                var read = Pasted.read(text);
                read.basic();
                assertThat(MaskedPaste.of(read)).hasSizeLessThanOrEqualTo(60);
            } catch (RuleBroken refused) {
                assertThat(refused.field()).isEqualTo(Pasted.FIELD);
            }
        }
    }

    @Test
    void nestedTokensAreNoTokens() {
        var deep = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"a\":".repeat(1500).getBytes(StandardCharsets.UTF_8));
        assertThat(Doctor.parsed(deep + "." + deep + ".AA")).isEmpty();
        assertThat(Doctor.parsed("eyJhbGciOiJub25lIn0.e30.")).isEmpty();
    }

    @Test
    void secretsAreMaskedInWhatIsShownAgain() {
        var read = Pasted.read("POST /oauth/token\nAuthorization: Basic " + SECRET + "\nDPoP: " + SECRET
                + "\n\ngrant_type=authorization_code&client_id=hotel&code=" + SECRET + "&code_verifier=" + SECRET
                + "&client_secret=" + SECRET + "&client_assertion=" + SECRET + "&login_hint=" + SECRET);
        assertThat(MaskedPaste.of(read))
                .noneMatch(line -> line.contains(SECRET))
                .contains("client_id=hotel");
        assertThat(MaskedPaste.of(Pasted.read(SECRET))).noneMatch(line -> line.contains(SECRET));
    }
}
