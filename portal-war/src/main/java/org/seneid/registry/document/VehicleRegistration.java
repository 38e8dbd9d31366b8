package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A vehicle's registration certificate as the vehicle register describes it.
 *
 * @param plate {@code 30A-123.45} of a car, {@code 29-B1 123.45} of a motorcycle
 * @param seats null for what carries goods
 * @param loadKg null for what carries people
 * @param until the end of a lorry's or van's years of service; null for the rest
 */
public record VehicleRegistration(
        String documentId,
        String plate,
        PlateColour plateColour,
        String owner,
        Place address,
        VehicleType type,
        String make,
        String model,
        String engineNumber,
        String chassisNumber,
        String colour,
        int year,
        Integer seats,
        Integer loadKg,
        LocalDate firstRegistered,
        LocalDate until,
        RegisterStatus standing)
        implements RegisterDocument {

    static VehicleRegistration of(VerifiedAnswer answer) {
        var claims = answer.read();
        return new VehicleRegistration(
                answer.documentId(),
                claims.text("plate"),
                claims.word("plateColour", PlateColour.class),
                claims.text("owner"),
                claims.place("address"),
                claims.word("type", VehicleType.class),
                claims.text("make"),
                claims.text("model"),
                claims.text("engineNumber"),
                claims.text("chassisNumber"),
                claims.text("colour"),
                claims.number("year"),
                claims.numberOrNull("seats"),
                claims.numberOrNull("loadKg"),
                claims.date("firstRegistered"),
                claims.dateOrNull("until"),
                claims.word("standing", RegisterStatus.class));
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.VEHICLE_REGISTRATION;
    }

    @Override
    public String number() {
        return plate;
    }

    @Override
    public String name() {
        return owner;
    }

    @Override
    public List<Fact> fields() {
        return new Facts()
                .and("plate", plate)
                .and("plateColour", plateColour)
                .and("owner", owner)
                .and("address", address)
                .and("type", type)
                .and("make", make)
                .and("model", model)
                .and("engineNumber", engineNumber)
                .and("chassisNumber", chassisNumber)
                .and("colour", colour)
                .and("year", year)
                .and("seats", seats)
                .and("loadKg", loadKg)
                .and("firstRegistered", firstRegistered)
                .and("until", until)
                .list();
    }
}
