package org.seneid.registry.sandbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.VerifiedAnswer;
import org.seneid.registry.sandbox.country.Country;

/** A small sandbox country, for tests above the registers that want documents of every kind. */
public final class SandboxAnswers {

    public static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private static final int PEOPLE = 300;

    private SandboxAnswers() {}

    /** All documents of the country, by kind. */
    public static Map<DocumentKind, List<RegisterDocument>> documents() throws Exception {
        var database = SandboxDatabase.empty();
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        new Country(database, clock, line -> {}).settle(PEOPLE);
        var documents = new EnumMap<DocumentKind, List<RegisterDocument>>(DocumentKind.class);
        for (var kind : DocumentKind.values()) documents.put(kind, read(kind, claims(database, clock, kind)));
        return documents;
    }

    /** What one answer of a kind says. */
    static Map<String, Object> one(DocumentKind kind) throws Exception {
        var database = SandboxDatabase.empty();
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        new Country(database, clock, line -> {}).settle(PEOPLE);
        return claims(database, clock, kind).get(0);
    }

    private static List<Map<String, Object>> claims(DataSource database, Clock clock, DocumentKind kind)
            throws SQLException {
        var claims = new ArrayList<Map<String, Object>>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select number from person order by id");
                var rows = query.executeQuery()) {
            var answers = new AnswerBuilder(connection, clock);
            while (rows.next()) claims.addAll(answers.documents(kind, new PersonalId(rows.getString(1))));
        }
        return claims;
    }

    private static List<RegisterDocument> read(DocumentKind kind, Collection<Map<String, Object>> claims) {
        return claims.stream()
                .map(said -> new VerifiedAnswer(kind.register(), NOON, said).document())
                .toList();
    }
}
