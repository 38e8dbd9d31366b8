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

    private static final int LONGEST_NAME = 200;

    /** Names and values together, as much as is kept for whoever signs in again. */
    private static final int LONGEST = 40_000;

    /** Without a session to keep it in: less than the page takes that is opened next; no public form holds more. */
    private static final int LONGEST_OF_A_STRANGER = 8_000;

    /** What a value takes beside its characters, in as many of these; so that a thousand empty ones count. */
    private static final int BESIDE_A_VALUE = 20;

    /** Keeps the posted fields in the request, for the door that knows where they are safe until the owner is back. */
    static void keep(HttpServletRequest request, String address, boolean takesFiles)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) return;
        var form = of(request.getParameterMap(), address);
        if (takesFiles && hasParts(request)) for (var part : request.getParts()) form.nameFile(part);
        request.setAttribute(ATTRIBUTE, form);
    }

    /** Whether it was sent as a form with files is; to ask another one for its parts fails. */
    public static boolean hasParts(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private void nameFile(Part part) {
        var file = part.getSubmittedFileName();
        if (file != null && !file.isBlank() && file.length() <= LONGEST_NAME) miss(part.getName(), file);
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
        return of(parameters, address, LONGEST);
    }

    /** What is kept when the form's own page cannot be made again, for the next time that it is opened. */
    public static SavedForm late(HttpServletRequest request, String address) {
        return of(
                request.getParameterMap(),
                address,
                request.getSession(false) == null ? LONGEST_OF_A_STRANGER : LONGEST);
    }

    private static SavedForm of(Map<String, String[]> parameters, String address, int longest) {
        var form = new SavedForm(address, new LinkedHashMap<>(), new LinkedHashMap<>());
        int left = longest;
        for (var field : parameters.entrySet()) {
            int length = length(field.getKey(), field.getValue());
            if (form.add(field.getKey(), field.getValue(), length <= left)) left -= length;
        }
        return form;
    }

    private static int length(String name, String[] values) {
        return name.length()
                + Arrays.stream(values)
                        .mapToInt(value -> BESIDE_A_VALUE + value.length())
                        .sum();
    }

    private boolean add(String name, String[] values, boolean fits) {
        var kept = fits && !secret(name, values) && fields.size() < MOST_FIELDS;
        if (kept) fields.put(name, values);
        else if (!Arrays.stream(values).allMatch(String::isBlank)) miss(name, "");
        return kept;
    }

    private void miss(String name, String file) {
        if (name.length() <= LONGEST_NAME && missing.size() < MOST_FIELDS) missing.put(name, file);
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
