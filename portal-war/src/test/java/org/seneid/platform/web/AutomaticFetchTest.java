package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests nobody looks at, and which are a person's, in a messenger's own browser too. */
class AutomaticFetchTest {

    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36";

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose,prefetch",
        "Sec-Purpose,prefetch;prerender",
        "Purpose,prefetch",
        "X-Purpose,preview",
        "X-Moz,prefetch"
    })
    void aBrowserThatFetchesAheadSaysSo(String header, String value) {
        assertThat(automatic(Map.of("User-Agent", PHONE, header, value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TelegramBot (like TwitterBot)",
                "WhatsApp/2.24.13.77 A",
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "ZaloPC-PreviewLink/1.0"
            })
    void anAgentThatPreviewsLinksIsKnown(String agent) {
        assertThat(automatic(Map.of("User-Agent", agent))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PHONE,
                PHONE + " Zalo android/24061234 ZaloTheme/light ZaloLanguage/vi",
                PHONE + " [FB_IAB/FB4A;FBAV/470.0;]",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Line/14.9.0",
                "curl/8.5.0",
                ""
            })
    void aPersonIsNoProgram(String agent) {
        assertThat(automatic(Map.of("User-Agent", agent, "Sec-Fetch-Mode", "navigate")))
                .isFalse();
    }

    private static boolean automatic(Map<String, String> headers) {
        return AutomaticFetch.is((HttpServletRequest) Proxy.newProxyInstance(
                AutomaticFetchTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, named) -> headers.get((String) named[0])));
    }
}
