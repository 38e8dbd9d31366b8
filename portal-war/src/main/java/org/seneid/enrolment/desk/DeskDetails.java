package org.seneid.enrolment.desk;

import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.FormErrors;

/**
 * What is said of a desk.
 *
 * @param commune five digits
 * @param address where people find it; may be empty
 */
public record DeskDetails(String name, String commune, String address) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;

    /**
     * Reads a form.
     *
     * @throws RuleBroken with all that is wrong, at {@code name}, {@code commune} and {@code address}
     */
    public static DeskDetails typed(String name, String commune, String address) {
        var form = new FormErrors();
        var called = form.read(() -> line(name, LONGEST_NAME, "name"));
        var where = form.read(() -> commune(commune));
        var found = form.read(() -> line(address, LONGEST_ADDRESS, "address"));
        form.mustBeRight();
        return new DeskDetails(called, where, found);
    }

    private static String line(String typed, int longest, String field) {
        var line = TypedText.line(typed);
        if (line.isEmpty()) throw new RuleBroken("enrolment.desk-edit." + field + "-missing").at(field);
        if (line.length() > longest) throw new RuleBroken("enrolment.desk-edit.long", longest).at(field);
        return line;
    }

    private static String commune(String typed) {
        var digits = TypedText.code(typed);
        if (!digits.matches("[0-9]{5}")) throw new RuleBroken("enrolment.desk-edit.commune-shape").at("commune");
        return digits;
    }
}
