package org.seneid.audit.oversight;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.seneid.audit.oversight.UnusualActivity.Kind;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/**
 * What each of staff did on each day, summed up by the database: only what is unusual comes out of it, however much was done.
 * Names are the accounts' own; what a line of the trail calls somebody is a column like any other.
 */
record StaffActivity(Connection connection) {

    static final int ACCOUNTS = 40;
    static final int AT_ONCE = 6;
    static final int NIGHTLY = 3;
    static final int REFUSED = 10;

    /** The acts that an officer is refused only because it is about themselves or somebody they live with. */
    static final String OWN_PEOPLE = "e.refused and e.act in ('desk.looked-up', 'desk.served', 'staff.own-people')";

    /** On record about whoever did it. */
    static final String NEAR_HOME = "e.act = 'help.near-home'";

    static final String STAFF = Arrays.stream(Role.values())
            .filter(Role::staff)
            .map(role -> "'" + role + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** Account by account, by the index of what one of staff did. */
    private static final String LATELY = "account a join audit_entry e on e.actor = a.id where a.role in " + STAFF
            + " and e.happened_at >= ? and (e.leaf is null or e.leaf >= 0)";

    private static final String DAYS =
            """
            select p.name, p.role, p.public_id, d.on_day, d.accounts, d.nightly, d.refusals, d.own_people, d.near_home from (
              select s.actor, s.on_day, count(distinct s.other) accounts, sum(s.nightly) nightly, sum(s.refusal) refusals,
                sum(s.own_people) own_people, sum(s.near_home) near_home
              from (select e.actor, cast(e.happened_at + %1$s as date) on_day,
                  case when e.owner <> e.actor then e.owner end other,
                  case when e.owner <> e.actor
                    and (extract(hour from e.happened_at + %1$s) >= 22 or extract(hour from e.happened_at + %1$s) < 6)
                    then 1 else 0 end nightly,
                  case when e.owner <> e.actor and e.refused then 1 else 0 end refusal,
                  case when %2$s then 1 else 0 end own_people,
                  case when %3$s then 1 else 0 end near_home
                from %4$s) s
              group by s.actor, s.on_day
              having count(distinct s.other) >= %5$d or sum(s.nightly) >= %6$d or sum(s.refusal) >= %7$d
                or sum(s.own_people) > 0 or sum(s.near_home) > 0) d
            join account p on p.id = d.actor""";

    /** Ten minutes by the clock, and ten that begin in the middle of these: who is quick fills one of them. */
    private static final String MINUTES =
            """
            select p.name, p.role, p.public_id, d.on_day, max(d.accounts) from (
              select s.actor, min(s.on_day) on_day, count(distinct s.owner) accounts
              from (select e.actor, e.owner, cast(e.happened_at + %1$s as date) on_day, h.shift,
                  floor((extract(epoch from e.happened_at) + h.shift) / 600) slot
                from (select 0 shift union all select 300) h cross join %2$s and e.owner <> e.actor) s
              group by s.actor, s.shift, s.slot
              having count(distinct s.owner) >= %3$d) d
            join account p on p.id = d.actor
            group by p.id, p.name, p.role, p.public_id, d.on_day""";

    /** What citizens' clocks are ahead of the database's, to be added to a moment. */
    static String ahead(Instant when) {
        return "interval '" + Clocks.CITIZENS_ZONE.getRules().getOffset(when).getTotalSeconds() / 3_600 + "' hour";
    }

    /** Since then, the latest day first. */
    List<UnusualActivity> unusual(Instant since) throws SQLException {
        var found = new ArrayList<UnusualActivity>();
        var local = ahead(since);
        ask(
                DAYS.formatted(local, OWN_PEOPLE, NEAR_HOME, LATELY, ACCOUNTS, NIGHTLY, REFUSED),
                since,
                row -> sums(row, found));
        ask(MINUTES.formatted(local, LATELY, AT_ONCE), since, row -> found.add(one(row, Kind.HASTE, row.getInt(5))));
        found.sort(Comparator.comparing(UnusualActivity::day).reversed().thenComparing(UnusualActivity::name));
        return found;
    }

    /** Takes up a row. */
    @FunctionalInterface
    private interface Rows {
        void add(ResultSet row) throws SQLException;
    }

    private void ask(String question, Instant since, Rows rows) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setTimestamp(1, Timestamp.from(since));
            try (var row = statement.executeQuery()) {
                while (row.next()) rows.add(row);
            }
        }
    }

    private static void sums(ResultSet row, List<UnusualActivity> found) throws SQLException {
        sum(row, 5, Kind.MANY_ACCOUNTS, ACCOUNTS, found);
        sum(row, 6, Kind.NIGHT, NIGHTLY, found);
        sum(row, 7, Kind.REFUSALS, REFUSED, found);
        sum(row, 8, Kind.OWN_PEOPLE, 1, found);
        sum(row, 9, Kind.NEAR_HOME, 1, found);
    }

    private static void sum(ResultSet row, int column, Kind kind, int least, List<UnusualActivity> found)
            throws SQLException {
        if (row.getInt(column) >= least) found.add(one(row, kind, row.getInt(column)));
    }

    private static UnusualActivity one(ResultSet row, Kind kind, int count) throws SQLException {
        return new UnusualActivity(
                kind,
                row.getDate(4).toLocalDate(),
                new PublicId(row.getString(3)),
                row.getString(1),
                Role.valueOf(row.getString(2)),
                count);
    }
}
