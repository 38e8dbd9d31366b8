package org.seneid.platform.web;

import java.util.List;

/** What a visitor chooses for this browser and a cookie keeps: the language and the colour scheme. */
enum DisplayPreference {
    LANGUAGE("__Host-language", List.of("vi", "en")),
    SCHEME("__Host-scheme", List.of("light", "dark", "system"));

    private final String cookie;
    private final List<String> values;

    DisplayPreference(String cookie, List<String> values) {
        this.cookie = cookie;
        this.values = values;
    }

    String cookie() {
        return cookie;
    }

    boolean offers(String value) {
        return values.contains(value);
    }
}
