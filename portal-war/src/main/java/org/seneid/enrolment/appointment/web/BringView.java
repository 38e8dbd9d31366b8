package org.seneid.enrolment.appointment.web;

import java.util.List;
import org.seneid.enrolment.appointment.BringItem;
import org.seneid.enrolment.appointment.BringList;

/** What to bring, every word ready. */
public record BringView(List<Line> needed, List<Line> spared) {

    /** One thing, with the reason. */
    public record Line(String icon, String what, String why) {}

    static BringView of(BringList list, AppointmentWords words) {
        return new BringView(lines(list.needed(), words), lines(list.spared(), words));
    }

    private static List<Line> lines(List<BringItem> items, AppointmentWords words) {
        return items.stream()
                .map(item -> new Line(item.icon(), words.item(item), words.why(item)))
                .toList();
    }
}
