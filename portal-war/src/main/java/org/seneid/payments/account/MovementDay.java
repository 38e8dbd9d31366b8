package org.seneid.payments.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.seneid.ledger.Movement;
import org.seneid.platform.text.Formats;

/** The lines of a statement of one day, newest first. */
public record MovementDay(LocalDate day, List<Movement> lines) {

    public static List<MovementDay> of(List<Movement> newestFirst) {
        var days = new LinkedHashMap<LocalDate, List<Movement>>();
        for (var line : newestFirst)
            days.computeIfAbsent(Formats.day(line.bookedAt()), day -> new ArrayList<>())
                    .add(line);
        return days.entrySet().stream()
                .map(day -> new MovementDay(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }
}
