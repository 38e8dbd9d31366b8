package org.seneid.enrolment.appointment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;

/** From when until when a desk is open without a break, at the citizens' clocks. */
public record OpeningPeriod(LocalTime from, LocalTime until) implements Serializable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern SHAPE =
            Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9]) ?- ?([01]?[0-9]|2[0-3]):([0-5][0-9])");

    /**
     * Reads {@code 7:30-11:30}.
     *
     * @return empty when nothing is typed: the desk is shut then
     * @throws RuleBroken {@code enrolment.hours.shape} or {@code enrolment.hours.order} at the field
     */
    static Optional<OpeningPeriod> typed(String typed, String field) {
        var text = TypedText.plain(typed);
        if (text.isEmpty()) return Optional.empty();
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) throw new RuleBroken("enrolment.hours.shape").at(field);
        var period = new OpeningPeriod(clock(parts.group(1), parts.group(2)), clock(parts.group(3), parts.group(4)));
        if (!period.from.isBefore(period.until)) throw new RuleBroken("enrolment.hours.order").at(field);
        return Optional.of(period);
    }

    private static LocalTime clock(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    /** When somebody's time may begin, each so many minutes long and over before the desk shuts. */
    Stream<LocalTime> starts(int minutes) {
        var last = until.toSecondOfDay() / 60 - minutes;
        return Stream.iterate(from.toSecondOfDay() / 60, start -> start <= last, start -> start + minutes)
                .map(start -> LocalTime.of(start / 60, start % 60));
    }

    /** {@code 07:30–11:30}. */
    public String text() {
        return CLOCK.format(from) + "–" + CLOCK.format(until);
    }

    /** Keeps an {@link OpeningPeriod} as {@code 07:30-11:30}. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<OpeningPeriod, String> {

        @Override
        public String convertToDatabaseColumn(OpeningPeriod period) {
            return period == null ? null : CLOCK.format(period.from) + "-" + CLOCK.format(period.until);
        }

        @Override
        public OpeningPeriod convertToEntityAttribute(String column) {
            if (column == null) return null;
            var ends = column.split("-");
            return new OpeningPeriod(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }
    }
}
