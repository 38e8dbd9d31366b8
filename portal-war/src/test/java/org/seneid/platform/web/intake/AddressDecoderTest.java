package org.seneid.platform.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.ParameterLimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDecoderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%z",
                "/%zz",
                "/%+1",
                "/%-1",
                "/%u0041",
                "/%25%",
                "/%c3%28",
                "/%c3",
                "/%ff",
                "/%c0%af",
                "/%e0%80%af",
                "/%ed%a0%80",
                "/%f4%90%80%80",
                "/?a=%",
                "/?a=%c3&b=%a1",
                "/a;b=%zz"
            })
    void anEscapeThatIsNoUtf8IsNone(String address) {
        assertThat(AddressDecoder.wellEscaped(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/a+b?c=d+e", "/%00", "/%2f..%2F", "/%2561", "/%F0%9F%98%80?%E1%BB%85=%c3%a1", "/?a=100%25"
            })
    void allElseIsOne(String address) {
        assertThat(AddressDecoder.wellEscaped(address)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/Nguy%E1%BB%85n, /Nguyễn",
        "/a+b, /a+b",
        "/%2e%2e/x, /../x",
        "/..%2fx%5C, /..%2fx%5C",
        "/%2561, /%61",
        "/%3b%3f, /;?"
    })
    void aPathIsDecodedOnceAndKeepsItsSegments(String sent, String decoded) throws ParameterLimitException {
        var exchange = exchange(sent, "");
        AddressDecoder.decode(exchange);
        assertThat(exchange.getRequestPath()).isEqualTo(decoded);
        assertThat(exchange.getRelativePath()).isEqualTo(decoded);
    }

    @Test
    void aQueryIsDecodedAsFormsAre() throws ParameterLimitException {
        var exchange = exchange("/", "t%C3%AAn=L%C3%AA+An%26&a=1&%61=2%2f%252f&b");
        exchange.addQueryParam("t%C3%AAn", "as it was sent");
        AddressDecoder.decode(exchange);
        assertThat(exchange.getQueryParameters()).containsOnlyKeys("tên", "a", "b");
        assertThat(exchange.getQueryParameters().get("tên")).containsExactly("Lê An&");
        assertThat(exchange.getQueryParameters().get("a")).containsExactly("1", "2/%2f");
    }

    private static HttpServerExchange exchange(String path, String query) {
        return new HttpServerExchange(null)
                .setRequestPath(path)
                .setRelativePath(path)
                .setQueryString(query);
    }
}
