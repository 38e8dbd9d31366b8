package org.seneid.platform.web.address;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
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
 * @param fields by the inputs' client ids
 * @param missing what was filled in and is not kept (secrets, files, what is too long), by client id; with the name of a file
 */
public record SavedForm(String address, LinkedHashMap<String, String[]> fields, LinkedHashMap<String, String> missing)
        implements Serializable {

    public static final String ATTRIBUTE = "sen.kept-form";
    /** What pages call codes that let somebody in, and what a scanner read off an identity card. */
    private static final Set<String> SECRET_FIELDS = Set.of("code", "answer", "scanned");

    /** The largest form has a box for each of sixty attributes that may be shared, and as many beside them. */
    private static final int MOST_FIELDS = 200;

    private static final int LONGEST_FIELD = 4_000;
    private static final int LONGEST_FILE_NAME = 200;

    /** Keeps the posted fields in the request, for the door that knows where they are safe until the owner is back. */
    static void keep(HttpServletRequest request, String address, boolean takesFiles)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) return;
        var form = of(request.getParameterMap(), address);
        if (takesFiles) for (var part : request.getParts()) form.nameFile(part);
        request.setAttribute(ATTRIBUTE, form);
    }

    private void nameFile(Part part) {
        var file = part.getSubmittedFileName();
        if (file != null && !file.isBlank() && file.length() <= LONGEST_FILE_NAME) missing.put(part.getName(), file);
    }

    /** The form that {@link #keep} put aside in this request. */
    public static Optional<SavedForm> in(HttpServletRequest request) {
        return Optional.ofNullable((SavedForm) request.getAttribute(ATTRIBUTE));
    }

    /** Has the page at the form's address show it again, when this session opens it next. */
    public void offer(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    /** Has another page show a form that was sent from there. */
    public static void lead(HttpServletRequest request, String from, String to) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(ATTRIBUTE) instanceof SavedForm form
                && form.address().equals(from)) new SavedForm(to, form.fields(), form.missing()).offer(request);
    }

    public static SavedForm of(Map<String, String[]> parameters, String address) {
        var form = new SavedForm(address, new LinkedHashMap<>(), new LinkedHashMap<>());
        parameters.forEach(form::add);
        return form;
    }

    private void add(String name, String[] values) {
        var bounded = Arrays.stream(values).allMatch(value -> value.length() <= LONGEST_FIELD);
        if (bounded && !secret(name, values) && fields.size() < MOST_FIELDS) fields.put(name, values);
        else if (!Arrays.stream(values).allMatch(String::isBlank) && missing.size() < MOST_FIELDS)
            missing.put(name, "");
    }

    /** A form sends its own id as a field of that name, which tells which form of a page it was. */
    private static boolean secret(String name, String[] values) {
        return secret(name) && !(values.length == 1 && values[0].equals(name));
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
