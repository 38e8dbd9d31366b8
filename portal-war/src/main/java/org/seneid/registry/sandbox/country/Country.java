package org.seneid.registry.sandbox.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.seneid.platform.Clocks;

/**
 * Fills the sandbox's database with its people, household by household, and lets time pass for their documents.
 *
 * <p>Asking for more people than there are adds the missing ones after those who live there; asking for fewer changes
 * nothing, since somebody may have signed in.
 */
public final class Country {

    /** Any other number makes another country. */
    private static final long SEED = 20250701;

    private static final int PROGRESS_LINES = 10;

    private final DataSource database;
    private final Clock clock;
    private final Consumer<String> console;

    public Country(DataSource database, Clock clock, Consumer<String> console) {
        this.database = database;
        this.clock = clock;
        this.console = console;
    }

    /**
     * Makes the country as large as asked and its documents as fresh as today.
     *
     * @return how many people live there now
     */
    public long settle(long people) throws SQLException {
        var today = LocalDate.now(clock.withZone(Clocks.CITIZENS_ZONE));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var census = Census.of(connection);
            if (census.people() == 0) found(connection, today);
            else Renewals.upTo(today, connection);
            var living = census.people() < people ? grow(connection, people, today) : census.people();
            connection.commit();
            return living;
        }
    }

    private static void found(Connection connection, LocalDate today) throws SQLException {
        try (var insert = connection.prepareStatement("insert into country values (1, ?, ?)")) {
            insert.setLong(1, SEED);
            insert.setObject(2, today);
            insert.executeUpdate();
        }
    }

    private long grow(Connection connection, long people, LocalDate today) throws SQLException {
        var census = Census.of(connection);
        var gazetteer = new Gazetteer();
        var serials = census.serials(connection);
        var households = new Households(SEED, today, gazetteer, new Names(), serials);
        long living = census.people();
        try (var writer = new CountryWriter(connection)) {
            if (living == 0)
                for (var demo : DemoHouseholds.all(today, gazetteer, serials)) living += written(demo, writer);
            long next = Math.max(census.lastHousehold(), DemoHouseholds.LAST_ID) + 1;
            for (long told = -1; living < people; told = tell(told, living, people))
                living += written(households.drawn(next++, room(people - living)), writer);
        }
        return living;
    }

    private static int room(long left) {
        return (int) Math.min(left, Integer.MAX_VALUE);
    }

    private static int written(Household household, CountryWriter writer) throws SQLException {
        writer.write(household);
        return household.members().size();
    }

    private long tell(long told, long living, long people) {
        long now = living * PROGRESS_LINES / people;
        if (now > told) console.accept("The sandbox country: %,d of %,d people".formatted(living, people));
        return now;
    }
}
