package org.seneid.platform.web.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.seneid.platform.NormalizedText;

/**
 * A request whose values are composed (NFC): some keyboards and systems send a letter and its accents one by one, which
 * would match nothing that is written whole and print in parts.
 */
final class ComposedRequest extends HttpServletRequestWrapper {

    /** By what was sent: pages ask for a value again and again. */
    private final Map<String, String> composed = new HashMap<>();

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
        var all = new LinkedHashMap<>(super.getParameterMap());
        all.replaceAll((name, values) -> composed(values));
        return all;
    }

    private String[] composed(String[] values) {
        return values == null ? null : Arrays.stream(values).map(this::composed).toArray(String[]::new);
    }

    private String composed(String value) {
        return value == null
                ? null
                : composed.computeIfAbsent(value, sent -> NormalizedText.of(sent, Normalizer.Form.NFC));
    }
}
