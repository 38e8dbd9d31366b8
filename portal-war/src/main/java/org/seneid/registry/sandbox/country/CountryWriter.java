package org.seneid.registry.sandbox.country;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.sandbox.country.Household.Citizen;
import org.seneid.registry.sandbox.country.Papers.Card;
import org.seneid.registry.sandbox.country.Papers.Insurance;
import org.seneid.registry.sandbox.country.Papers.Licence;
import org.seneid.registry.sandbox.country.Papers.Vehicle;

/** Writes households into the registers, in batches, so that any number of them needs the same memory. */
public final class CountryWriter implements AutoCloseable {

    private static final int BATCH = 2000;

    private final Connection connection;
    private final PreparedStatement households;
    private final PreparedStatement people;
    private final PreparedStatement cards;
    private final PreparedStatement licences;
    private final PreparedStatement vehicles;
    private final PreparedStatement insurances;
    private long person;
    private long document;
    private int waiting;

    /** @param connection without automatic commit */
    CountryWriter(Connection connection) throws SQLException {
        this.connection = connection;
        households = insert("household", 5);
        people = insert("person", 9);
        cards = insert("citizen_card", 5);
        licences = insert("driving_licence", 7);
        vehicles = insert("vehicle", 16);
        insurances = insert("health_insurance", 10);
        person = highest("person");
        document = Math.max(
                Math.max(highest("citizen_card"), highest("driving_licence")),
                Math.max(highest("vehicle"), highest("health_insurance")));
    }

    private PreparedStatement insert(String table, int columns) throws SQLException {
        return connection.prepareStatement("insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")");
    }

    private long highest(String table) throws SQLException {
        try (var query = connection.prepareStatement("select coalesce(max(id), 0) from " + table);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    void write(Household household) throws SQLException {
        var home = household.home();
        add(households, home.id(), home.commune().code(), home.line(), home.powerCode(), home.waterCode());
        for (var citizen : household.members()) write(citizen, home.id());
        if (++waiting >= BATCH) flush();
    }

    private void write(Citizen citizen, long household) throws SQLException {
        var who = citizen.who();
        add(
                people,
                ++person,
                who.number().digits(),
                household,
                who.kin().name(),
                who.name(),
                who.sex().name(),
                who.born(),
                who.origin().code(),
                who.died());
        for (var card : citizen.papers().cards()) write(card);
        for (var licence : citizen.papers().licences()) write(licence);
        for (var vehicle : citizen.papers().vehicles()) write(vehicle);
        for (var insurance : citizen.papers().insurances()) write(insurance);
    }

    private void write(Card card) throws SQLException {
        add(
                cards,
                ++document,
                person,
                card.issued(),
                card.until(),
                card.standing().name());
    }

    private void write(Licence licence) throws SQLException {
        add(
                licences,
                ++document,
                person,
                licence.number(),
                written(licence.classes()),
                licence.points(),
                licence.issued(),
                licence.standing().name());
    }

    private void write(Vehicle vehicle) throws SQLException {
        add(
                vehicles,
                ++document,
                person,
                vehicle.plate(),
                vehicle.ground().name(),
                vehicle.type().name(),
                vehicle.make(),
                vehicle.model(),
                vehicle.engine(),
                vehicle.chassis(),
                vehicle.colour(),
                vehicle.year(),
                vehicle.seats(),
                vehicle.loadKg(),
                vehicle.firstRegistered(),
                vehicle.until(),
                vehicle.standing().name());
    }

    private void write(Insurance insurance) throws SQLException {
        add(
                insurances,
                ++document,
                person,
                insurance.number(),
                insurance.group().name(),
                insurance.benefit(),
                insurance.firstPlace(),
                insurance.from(),
                insurance.until(),
                insurance.fiveYearsFrom(),
                insurance.standing().name());
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
        insert.addBatch();
    }

    void flush() throws SQLException {
        for (var insert : List.of(households, people, cards, licences, vehicles, insurances)) insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    static String written(LicenceClasses classes) {
        return classes.all().stream()
                .map(held -> held.code() + " " + held.from() + (held.unlimited() ? "" : " " + held.until()))
                .collect(Collectors.joining("\n"));
    }

    public static LicenceClasses read(String written) {
        return new LicenceClasses(written.lines()
                .map(line -> line.split(" "))
                .map(parts -> new LicenceClass(
                        parts[0], LocalDate.parse(parts[1]), parts.length > 2 ? LocalDate.parse(parts[2]) : null))
                .toList());
    }

    @Override
    public void close() throws SQLException {
        flush();
        for (var insert : List.of(households, people, cards, licences, vehicles, insurances)) insert.close();
    }
}
