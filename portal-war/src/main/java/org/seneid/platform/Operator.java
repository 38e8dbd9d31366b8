package org.seneid.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;

/** Who runs this portal, and how its citizens reach them. */
@Named
@ApplicationScoped
public class Operator {

    private static final char UNBROKEN_SPACE = '\u00a0';
    private static final String HOTLINE =
            setting("sen.operator.hotline", "1900 0368").replace(' ', UNBROKEN_SPACE);
    private static final String NAME = setting("sen.operator.name", "Sen");
    private static final String EMAIL = setting("sen.operator.email", "");
    private static final String ADDRESS = setting("sen.operator.address", "");
    private static final String DESK_HOURS = setting("sen.operator.desk-hours", "7:30–11:30, 13:30–17:00");

    /** As it is read aloud, and never broken at the end of a line; sentences of every room name it. */
    public static String hotline() {
        return HOTLINE;
    }

    public String getHotline() {
        return HOTLINE;
    }

    /** What a telephone dials. */
    public String getHotlineDialled() {
        return HOTLINE.replaceAll("[^0-9+]", "");
    }

    public String getName() {
        return NAME;
    }

    /** Empty when the operator has none for citizens. */
    public String getEmail() {
        return EMAIL;
    }

    /** Where a letter reaches the operator; empty when it is not told. */
    public String getAddress() {
        return ADDRESS;
    }

    /** When the police desks work on a weekday. */
    public String getDeskHours() {
        return DESK_HOURS;
    }

    /** As MicroProfile Config finds it; read by hand, since sentences are loaded where nothing is injected. */
    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))))
                .map(String::strip)
                .orElse(otherwise);
    }
}
