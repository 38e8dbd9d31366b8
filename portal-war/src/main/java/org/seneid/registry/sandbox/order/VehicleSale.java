package org.seneid.registry.sandbox.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.order.RegisterOrder;

/**
 * Enters a sale: the seller's certificate ends and the seller keeps the plate, since a plate follows its owner's ID; the
 * buyer gets a certificate with a plate of their own.
 */
final class VehicleSale {

    private static final String SOLD = "select v.* from vehicle v join person p on p.id = v.person"
            + " where v.plate = ? and p.number = ? and v.standing = 'IN_FORCE'";
    private static final String BUYER = "select p.id, h.commune from person p join household h on h.id = p.household"
            + " where p.number = ? and p.died is null";
    private static final String NEIGHBOUR =
            "select v.plate from vehicle v join person p on p.id = v.person join household h on h.id = p.household"
                    + " where h.commune = ? and v.type = ? order by v.id";
    /** {@code 123.45} at the end of a plate. */
    private static final int ENDING = 6;

    private static final int ENDINGS = 100_000;

    private final Connection connection;
    private final LocalDate today;

    VehicleSale(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** @return the register's id of the buyer's certificate */
    String enter(RegisterOrder order) throws SQLException, OrderRefused {
        var vehicle = Rows.first(
                        connection,
                        SOLD,
                        order.with().get("plate"),
                        order.subject().digits())
                .orElseThrow(() -> new OrderRefused("no-vehicle"));
        var buyer = Rows.named(connection, BUYER, order, "buyer").orElseThrow(() -> new OrderRefused("no-buyer"));
        Rows.update(connection, "update vehicle set standing = 'SOLD' where id = ?", vehicle.get("id"));
        long id = Rows.next(connection, "vehicle");
        Rows.update(
                connection,
                "insert into vehicle select cast(? as bigint), cast(? as bigint), cast(? as varchar(14)), ground, type, make, model,"
                        + " engine, chassis, colour, made, seats, load_kg, cast(? as date), until, 'IN_FORCE' from vehicle"
                        + " where id = ?",
                id,
                buyer.get("id"),
                plate(vehicle, buyer),
                today,
                vehicle.get("id"));
        return DocumentKind.VEHICLE_REGISTRATION.slug() + "-" + id;
    }

    /** Of a series that people in the buyer's commune have, the first number that is free. */
    private String plate(Map<String, Object> vehicle, Map<String, Object> buyer) throws SQLException {
        var like = Rows.first(connection, NEIGHBOUR, buyer.get("commune"), vehicle.get("type"))
                .map(found -> (String) found.get("plate"))
                .orElse((String) vehicle.get("plate"));
        var series = like.substring(0, like.length() - ENDING);
        int ending = Math.floorMod(((String) vehicle.get("chassis")).hashCode(), ENDINGS);
        while (true) {
            var plate = "%s%03d.%02d".formatted(series, ending / 100, ending % 100);
            if (Rows.first(connection, "select id from vehicle where plate = ?", plate)
                    .isEmpty()) return plate;
            ending = (ending + 1) % ENDINGS;
        }
    }
}
