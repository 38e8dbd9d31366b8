package org.seneid.platform.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An error page that fails itself leaves a page nevertheless. */
class LastPageFilterTest {

    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static Stream<Throwable> failures() {
        return Stream.of(new ServletException("view"), new NumberFormatException("bad"), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatItCan(Throwable failure) throws Exception {
        new LastPageFilter()
                .doFilter(stub(HttpServletRequest.class), stub(HttpServletResponse.class), (request, response) -> {
                    if (failure instanceof ServletException servlet) throw servlet;
                    if (failure instanceof RuntimeException runtime) throw runtime;
                    throw (Error) failure;
                });
        assertThat(body.toString(UTF_8)).contains("Hệ thống đang gặp lỗi");
        assertThat(headers).containsEntry("Cache-Control", "no-store").containsKey("Content-Security-Policy");
    }

    private <T> T stub(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().equals("setHeader")) headers.put((String) args[0], (String) args[1]);
            if (method.getName().equals("getOutputStream")) return output();
            if (method.getReturnType() == int.class) return 500;
            return method.getReturnType() == boolean.class ? false : null;
        }));
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int one) {
                body.write(one);
            }
        };
    }
}
