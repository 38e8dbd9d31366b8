package org.seneid.registry.sandbox.country;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.registry.sandbox.country.Household.Citizen;
import org.seneid.registry.sandbox.country.Papers.Paper;

/** Writes households into the registers, in batches, so that any number of them needs the same memory. */
final class CountryWriter implements AutoCloseable {

    private static final int BATCH = 2000;

    private final Connection connection;
    private final PreparedStatement households;
    private final PreparedStatement people;
    private final Map<DocumentTable, PreparedStatement> documents = new LinkedHashMap<>();
    private long person;
    private long document;
    private int waiting;

    /** @param connection without automatic commit */
    CountryWriter(Connection connection) throws SQLException {
        this.connection = connection;
        households = insert("household", 5);
        people = insert("person", 10);
        person = highest("person");
        for (var table : DocumentTable.all()) document = Math.max(document, highest(table.name()));
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
                who.born().first(),
                who.origin().code(),
                who.died(),
                who.born().known().name());
        for (var paper : citizen.papers().all()) write(paper);
    }

    private void write(Paper paper) throws SQLException {
        var row = Stream.concat(Stream.of(++document, person), Stream.of(paper.row()))
                .toArray();
        var insert = documents.get(paper.table());
        if (insert == null)
            documents.put(paper.table(), insert = insert(paper.table().name(), row.length));
        add(insert, row);
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
        insert.addBatch();
    }

    /** People before their documents, which refer to them. */
    void flush() throws SQLException {
        households.executeBatch();
        people.executeBatch();
        for (var insert : documents.values()) insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        households.close();
        people.close();
        for (var insert : documents.values()) insert.close();
    }
}
