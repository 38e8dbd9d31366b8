package org.seneid.enrolment.appointment;

import java.util.List;

/**
 * Something to bring to a desk, or to leave at home, with the reason.
 *
 * @param what the key of its words is {@code enrolment.bring.} and this, that of the reason with {@code .why} after it
 * @param arguments fill the places of both
 */
public record BringItem(String what, String icon, List<Object> arguments) {

    static BringItem of(String what, String icon, Object... arguments) {
        return new BringItem(what, icon, List.of(arguments));
    }

    public String key() {
        return "enrolment.bring." + what;
    }
}
