package org.seneid.registry.sandbox.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.order.LetterStatement;
import org.seneid.registry.order.RegisterLetter.Finding;
import org.seneid.registry.order.RegisterOrder;
import org.seneid.registry.sandbox.country.LicenceRenewal;
import org.seneid.registry.sandbox.country.RegisterRow;

/** Does in the registers of the sandbox country what an order says. */
final class Fulfilment {

    private static final String PERSON =
            "select p.*, h.commune, h.line from person p join household h on h.id = p.household"
                    + " where p.number = ? and p.died is null";
    private static final String LICENCE =
            "select d.id, d.classes from driving_licence d join person p on p.id = d.person"
                    + " where p.number = ? and d.number = ? and d.standing = 'IN_FORCE'";

    private final Connection connection;
    private final LocalDate today;

    Fulfilment(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /**
     * What came of an order.
     *
     * @param letter the claims of a letter; empty when none does
     * @param documents the ids of new documents
     */
    record Outcome(Optional<Map<String, Object>> letter, List<String> documents) {

        static Outcome of(Map<String, Object> letter) {
            return new Outcome(Optional.of(letter), List.of());
        }
    }

    /** @throws OrderRefused with the reason */
    Outcome carryOut(RegisterOrder order) throws SQLException, OrderRefused {
        return switch (order.kind()) {
            case RESIDENCE_LETTER -> Outcome.of(letter(order, person(order.subject())));
            case CRIMINAL_RECORD -> {
                var claims = person(order.subject());
                claims.remove("residence");
                claims.put("finding", Finding.NO_CONVICTIONS.name());
                yield Outcome.of(letter(order, claims));
            }
            case BIRTH -> {
                var child = new BirthEntry(connection, today).enter(order);
                var claims = person(child.number());
                claims.put("mother", child.mother());
                claims.put("father", child.father());
                yield Outcome.of(letter(order, claims));
            }
            case LICENCE_RENEWAL -> renewed(order);
            case VEHICLE_TRANSFER ->
                new Outcome(Optional.empty(), List.of(new VehicleSale(connection, today).enter(order)));
            case HEALTH_INSURANCE -> new Outcome(Optional.empty(), new HouseholdInsurance(connection).enter(order));
        };
    }

    private Outcome renewed(RegisterOrder order) throws SQLException, OrderRefused {
        var licence = Rows.first(
                        connection,
                        LICENCE,
                        order.subject().digits(),
                        order.with().get("number").replace(" ", ""))
                .orElseThrow(() -> new OrderRefused("no-licence"));
        var classes = LicenceRenewal.of((String) licence.get("classes"), today);
        Rows.update(
                connection,
                "update driving_licence set classes = ?, issued = ? where id = ?",
                classes,
                today,
                licence.get("id"));
        return new Outcome(Optional.empty(), List.of());
    }

    /** What the register knows of somebody who is alive. */
    private Map<String, Object> person(PersonalId id) throws SQLException, OrderRefused {
        try (var query = connection.prepareStatement(PERSON)) {
            query.setString(1, id.digits());
            try (var row = query.executeQuery()) {
                if (!row.next()) throw new OrderRefused("no-person");
                var claims = new LinkedHashMap<String, Object>();
                claims.put("number", id.digits());
                new RegisterRow(row, claims, today).holder();
                claims.remove("origin");
                return claims;
            }
        }
    }

    private Map<String, Object> letter(RegisterOrder order, Map<String, Object> claims) throws SQLException {
        claims.put("letter", order.kind().name());
        long count = Rows.number(
                connection,
                "select count(*) as n from register_order where kind = ?",
                order.kind().name());
        claims.put("letterNumber", "%05d/%d".formatted(count, today.getYear()));
        claims.put("issued", today.toString());
        if (order.validMonths() > 0)
            claims.put("until", today.plusMonths(order.validMonths()).toString());
        claims.put(
                "statements",
                order.statements().stream().map(LetterStatement::claims).toList());
        return claims;
    }
}
