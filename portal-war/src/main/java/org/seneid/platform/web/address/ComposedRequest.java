package org.seneid.platform.web.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request whose values are composed (NFC): some keyboards and systems send a letter and its accents one by one, which
 * would match nothing that is written whole and print in parts.
 */
final class ComposedRequest extends HttpServletRequestWrapper {

    ComposedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return composed(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return composed(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var composed = new LinkedHashMap<>(super.getParameterMap());
        composed.replaceAll((name, values) -> composed(values));
        return composed;
    }

    private static String[] composed(String[] values) {
        return values == null
                ? null
                : Arrays.stream(values).map(ComposedRequest::composed).toArray(String[]::new);
    }

    private static String composed(String value) {
        return value == null ? null : Normalizer.normalize(value, Normalizer.Form.NFC);
    }
}
