package org.seneid.platform.web.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody typed into a form that could not be taken at once (the session had ended, the view had expired, they had
 * to confirm who they are); put back into the same form when its owner is there again.
 *
 * @param address where the form stands
 * @param fields by the inputs' client ids; secrets are left out
 */
public record SavedForm(String address, LinkedHashMap<String, String[]> fields) implements Serializable {

    public static final String ATTRIBUTE = "sen.kept-form";
    /** What pages call codes that let somebody in, and what a scanner read off an identity card. */
    private static final Set<String> SECRET_FIELDS = Set.of("code", "answer", "scanned");

    private static final int MOST_FIELDS = 60;
    private static final int LONGEST_FIELD = 4_000;

    /** Keeps the posted fields in the request, for the door that knows where they are safe until the owner is back. */
    static void keep(HttpServletRequest request, String address) {
        if (!request.getMethod().equals("POST")) return;
        request.setAttribute(ATTRIBUTE, of(request.getParameterMap(), address));
    }

    /** The form that {@link #keep} put aside in this request. */
    public static Optional<SavedForm> in(HttpServletRequest request) {
        return Optional.ofNullable((SavedForm) request.getAttribute(ATTRIBUTE));
    }

    /** Has the page at the form's address show it again, when this session opens it next. */
    public void offer(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    public static SavedForm of(Map<String, String[]> parameters, String address) {
        var fields = new LinkedHashMap<String, String[]>();
        parameters.forEach((name, values) -> {
            var bounded = Arrays.stream(values).allMatch(value -> value.length() <= LONGEST_FIELD);
            if (bounded && !secret(name) && fields.size() < MOST_FIELDS) fields.put(name, values);
        });
        return new SavedForm(address, fields);
    }

    private static boolean secret(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return SECRET_FIELDS.contains(lower)
                || lower.startsWith("jakarta.faces.")
                || lower.contains("password")
                || lower.contains("token")
                || lower.contains("passkey");
    }
}
