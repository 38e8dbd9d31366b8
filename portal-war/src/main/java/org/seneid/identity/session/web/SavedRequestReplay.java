package org.seneid.identity.session.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.seneid.identity.session.SavedRequests;
import org.seneid.platform.web.address.SavedForm;

/** Carries a form that came too late over the sign-in, for the one who wrote it. */
@ApplicationScoped
public class SavedRequestReplay {

    @Inject
    SavedRequests savedRequests;

    /** Keeps the form that was put aside in this request, if there is one. */
    void keep(HttpServletRequest request) {
        SavedForm.in(request).ifPresent(form -> DeviceCookie.in(request)
                .ifPresent(device -> savedRequests.keep(device, form.address(), written(form))));
    }

    public boolean waits(HttpServletRequest request, String address) {
        return DeviceCookie.in(request)
                .filter(device -> savedRequests.waits(device, address))
                .isPresent();
    }

    /** Has the page at an address show again what its owner had sent to it. */
    public void giveBack(HttpServletRequest request, String address) {
        savedRequests.take(address).ifPresent(fields -> read(address, fields).offer(request));
    }

    /** As a browser would write it: {@code name=value&name=value}; then {@code name/file} for what is missing. */
    static String written(SavedForm form) {
        var pairs = new ArrayList<String>();
        form.fields().forEach((name, values) -> List.of(values).forEach(value -> pairs.add(joined(name, "=", value))));
        form.missing().forEach((name, file) -> pairs.add(joined(name, "/", file)));
        return String.join("&", pairs);
    }

    static SavedForm read(String address, String written) {
        var values = new LinkedHashMap<String, List<String>>();
        var missing = new LinkedHashMap<String, String>();
        for (var pair : written.split("&")) {
            var field = pair.split("=", 2);
            var left = pair.split("/", 2);
            if (field.length == 2)
                values.computeIfAbsent(decoded(field[0]), name -> new ArrayList<>())
                        .add(decoded(field[1]));
            else if (left.length == 2) missing.put(decoded(left[0]), decoded(left[1]));
        }
        var fields = new LinkedHashMap<String, String[]>();
        values.forEach((name, several) -> fields.put(name, several.toArray(String[]::new)));
        return new SavedForm(address, fields, missing);
    }

    private static String joined(String name, String sign, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + sign
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
