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
        savedRequests.take(address).ifPresent(fields -> new SavedForm(address, read(fields)).offer(request));
    }

    /** As a browser would write it: {@code name=value&name=value}. */
    static String written(SavedForm form) {
        var pairs = new ArrayList<String>();
        form.fields().forEach((name, values) -> List.of(values).forEach(value -> pairs.add(encoded(name, value))));
        return String.join("&", pairs);
    }

    static LinkedHashMap<String, String[]> read(String fields) {
        var read = new LinkedHashMap<String, List<String>>();
        for (var pair : fields.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2)
                read.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(decoded(parts[1]));
        }
        var arrays = new LinkedHashMap<String, String[]>();
        read.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }

    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
