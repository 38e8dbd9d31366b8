package org.seneid.identity.session;

import java.util.List;

/**
 * Browser and system as their owner would name them, read off the User-Agent header (RFC 9110 §10.1.5): enough to tell
 * one's own devices apart, and believed for nothing else.
 */
public final class DeviceName {

    /** What a header says, and what people call it. In this order, for browsers name those that they stand in for, too. */
    private record Sign(String token, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("coc_coc", "Cốc Cốc"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private DeviceName() {}

    /** @return such as {@code Firefox, Windows}; what is not known is left out */
    public static String named(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<Sign> signs, String said) {
        return signs.stream()
                .filter(sign -> said.contains(sign.token()))
                .findFirst()
                .map(Sign::name)
                .orElse("");
    }
}
