package org.seneid.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComposedRequestTest {

    private static final String IN_PARTS = "Nguye\u0302\u0303n Thi\u0323 Bhi\u0306m";
    private static final String WHOLE = "Nguyễn Thị Bhĭm";

    private final ComposedRequest request = new ComposedRequest(with(Map.of("name", new String[] {IN_PARTS, WHOLE})));

    private static HttpServletRequest with(Map<String, String[]> values) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ComposedRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, of) -> switch (asked.getName()) {
                    case "getParameter" -> values.containsKey((String) of[0]) ? values.get((String) of[0])[0] : null;
                    case "getParameterValues" -> values.get((String) of[0]);
                    case "getParameterMap" -> values;
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    @Test
    void valuesAreComposedHoweverTheyAreAskedFor() {
        assertThat(request.getParameter("name")).isEqualTo(WHOLE);
        assertThat(request.getParameterValues("name")).containsExactly(WHOLE, WHOLE);
        assertThat(request.getParameterMap().get("name")).containsExactly(WHOLE, WHOLE);
    }

    @Test
    void aValueIsComposedOnce() {
        assertThat(request.getParameter("name")).isSameAs(request.getParameter("name"));
    }

    @Test
    void whatIsNotThereStaysNotThere() {
        assertThat(request.getParameter("other")).isNull();
        assertThat(request.getParameterValues("other")).isNull();
    }
}
