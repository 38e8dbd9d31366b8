package org.seneid.registry.sandbox.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Lets the country live on: what ran out since the portal was last started is renewed as people do, most of it in time,
 * some of it never; who does not follows from the row, not from chance. What had run out before stays so. Licences, which
 * last ten years, are left alone.
 */
final class Renewals {

    /** One in 25 lets an insurance card lapse; a small child's ends with the sixth birthday and becomes a pupil's. */
    private static final String INSURANCES =
            """
            update health_insurance set valid_from = until + interval '1' day, until = until + interval '1' year,
                insured_as = case when insured_as = 'TE' then 'HS' else insured_as end,
                benefit = case when insured_as = 'TE' then 4 else benefit end
            where until >= ? and until < ? and standing = 'IN_FORCE' and mod(id, 25) <> 7
            """;

    /** The next card lasts to the next of the birthdays 25, 40 and 60, the last one for good; one in eleven is late. */
    private static final String CARDS =
            """
            update citizen_card set issued = until, until = (
                select case extract(year from citizen_card.until) - extract(year from born)
                    when 14 then %1$s when 25 then %2$s when 40 then %3$s end
                from person where person.id = citizen_card.person)
            where until >= ? and until < ? and standing = 'IN_FORCE' and mod(id, 11) <> 7
            """
                    .formatted(birthday(25), birthday(40), birthday(60));

    private Renewals() {}

    /** Who was born on 29 February has it on 1 March in other years, as {@code BirthDate} says. */
    private static String birthday(int age) {
        var day = "born + interval '" + age + "' year";
        return day + " + (extract(day from born) - extract(day from " + day + ")) * interval '1' day";
    }

    static void upTo(LocalDate today, Connection connection) throws SQLException {
        for (var from = renewedTo(connection); from.isBefore(today); ) {
            var to = from.plusMonths(6).isBefore(today) ? from.plusMonths(6) : today;
            run(INSURANCES, connection, from, to);
            run(CARDS, connection, from, to);
            run("update country set renewed_to = ? where id = 1", connection, to);
            from = to;
        }
        connection.commit();
    }

    private static LocalDate renewedTo(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select renewed_to from country");
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    private static void run(String update, Connection connection, LocalDate... days) throws SQLException {
        try (var statement = connection.prepareStatement(update)) {
            for (int i = 0; i < days.length; i++) statement.setObject(i + 1, days[i]);
            statement.executeUpdate();
        }
    }
}
