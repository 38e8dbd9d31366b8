package org.seneid.registry.sandbox.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.seneid.platform.PersonalId;
import org.seneid.registry.order.RegisterOrder;

/** Enters a birth: the child gets a number and lives with the parent who applied. */
final class BirthEntry {

    private static final String PARENT = "select * from person where number = ? and died is null";
    private static final long ENDINGS = 1_000_000;
    private static final long SPREAD = 387_419;

    private final Connection connection;
    private final LocalDate today;

    BirthEntry(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** A child in the register, and whose it is; a parent who is not named is null. */
    record Child(PersonalId number, String mother, String father) {}

    Child enter(RegisterOrder order) throws SQLException, OrderRefused {
        var parent = Rows.first(connection, PARENT, order.subject().digits())
                .orElseThrow(() -> new OrderRefused("no-person"));
        var born = LocalDate.parse(order.with().get("born-on"));
        if (born.isAfter(today)) throw new OrderRefused("born-later");
        mustBeNew(order, born, parent);
        boolean male = order.with().get("sex").equals("male");
        var number = number(((String) parent.get("number")).substring(0, 3), born, male);
        Rows.update(
                connection,
                "insert into person (id, number, household, kin, name, sex, born, origin) values (?, ?, ?, ?, ?, ?, ?, ?)",
                Rows.next(connection, "person"),
                number.digits(),
                parent.get("household"),
                kin(parent),
                order.with().get("name"),
                male ? "MALE" : "FEMALE",
                born,
                parent.get("origin"));
        return parents(number, order, parent);
    }

    private void mustBeNew(RegisterOrder order, LocalDate born, Map<String, Object> parent)
            throws SQLException, OrderRefused {
        var before = Rows.first(
                connection,
                "select id from person where household = ? and born = ? and name = ?",
                parent.get("household"),
                born,
                order.with().get("name"));
        if (before.isPresent()) throw new OrderRefused("registered");
    }

    /** A child of whoever heads the household or is married to them; else only somebody who lives there. */
    private static String kin(Map<String, Object> parent) {
        var role = (String) parent.get("kin");
        return role.equals("HEAD") || role.equals("SPOUSE") ? "CHILD" : "OTHER";
    }

    private Child parents(PersonalId child, RegisterOrder order, Map<String, Object> parent)
            throws SQLException, OrderRefused {
        var name = (String) parent.get("name");
        String otherName = null;
        if (!order.with().getOrDefault("other-parent", "").isBlank())
            otherName = (String) Rows.named(connection, PARENT, order, "other-parent")
                    .orElseThrow(() -> new OrderRefused("no-parent"))
                    .get("name");
        boolean father = parent.get("sex").equals("MALE");
        return new Child(child, father ? otherName : name, father ? name : otherName);
    }

    /** Province of the registration, century and sex, year, and the first ending that is free. */
    private PersonalId number(String province, LocalDate born, boolean male) throws SQLException {
        int century = 2 * (born.getYear() / 100 - 19) + (male ? 0 : 1);
        var beginning = "%s%d%02d".formatted(province, century, born.getYear() % 100);
        long ending = Math.floorMod(born.toEpochDay() * SPREAD, ENDINGS);
        while (true) {
            var number = beginning + "%06d".formatted(ending);
            if (Rows.first(connection, "select id from person where number = ?", number)
                    .isEmpty()) return new PersonalId(number);
            ending = (ending + SPREAD) % ENDINGS;
        }
    }
}
