package org.seneid.registry.sandbox.card;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.sandbox.card.SamplePapers.Paper;
import org.seneid.registry.sandbox.country.DemoHouseholds;
import org.seneid.registry.sandbox.country.DocumentTable;

/** What people of the sandbox country have in their pockets, for whoever tries a desk. Elsewhere there is no such thing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SamplePaperCatalogue {

    private static final String PEOPLE =
            "select number, name from person where household <= ? and died is null order by household, id";
    private static final String NAME = "select name from person where number = ?";
    private static final String PAPERS =
            DocumentKind.papers().map(SamplePaperCatalogue::of).collect(Collectors.joining(" union all "));

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    private static String of(DocumentKind kind) {
        var table = DocumentTable.of(kind);
        return "select '" + kind + "' as kind, d." + table.number() + " as number, d.standing from " + table.name()
                + " d join person p on p.id = d.person where p.number = ?";
    }

    /** The people of the demo with their families: names by number. */
    public Map<PersonalId, String> people() {
        return inDemo(connection -> {
            var people = new LinkedHashMap<PersonalId, String>();
            try (var query = connection.prepareStatement(PEOPLE)) {
                query.setLong(1, DemoHouseholds.LAST_ID);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) people.put(new PersonalId(rows.getString(1)), rows.getString(2));
                }
            }
            return people;
        });
    }

    /** @return empty when nobody lives there by this number */
    public Optional<SamplePapers> of(PersonalId holder) {
        return inDemo(connection -> {
            var name = name(holder, connection);
            if (name.isEmpty()) return Optional.empty();
            var cards = PrintedCards.of(holder, connection);
            return Optional.of(new SamplePapers(holder, name.get(), cards, papers(holder, connection)));
        });
    }

    private static Optional<String> name(PersonalId holder, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(NAME)) {
            query.setString(1, holder.digits());
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static List<Paper> papers(PersonalId holder, Connection connection) throws SQLException {
        var papers = new ArrayList<Paper>();
        try (var query = connection.prepareStatement(PAPERS)) {
            for (int i = 1; i <= DocumentKind.papers().count(); i++) query.setString(i, holder.digits());
            try (var rows = query.executeQuery()) {
                while (rows.next())
                    papers.add(new Paper(
                            DocumentKind.valueOf(rows.getString("kind")),
                            rows.getString("number"),
                            RegisterStatus.valueOf(rows.getString("standing"))));
            }
        }
        return papers;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T inDemo(Work<T> work) {
        if (!demo) throw new NotFound();
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's database does not answer", e);
        }
    }
}
