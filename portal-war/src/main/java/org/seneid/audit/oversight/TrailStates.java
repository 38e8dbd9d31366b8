package org.seneid.audit.oversight;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.seneid.audit.oversight.TrailState.Head;
import org.seneid.audit.oversight.TrailState.LastVerification;
import org.seneid.audit.sequencer.CheckpointTable;
import org.seneid.audit.sequencer.SequencerHealth;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.verification.Discrepancy;
import org.seneid.audit.verification.Verification;
import org.seneid.platform.acting.Role;

/** Tells operators how the trail is, without a word of what is in it. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class TrailStates {

    /** More than this is too much, however much it is. */
    static final int MOST = 10_000;

    private static final String WAITING =
            "select count(*) from (select id from audit_entry where leaf is null fetch first " + MOST
                    + " rows only) waiting";

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    SequencerHealth sequencer;

    public TrailState now() {
        try (var connection = database.getConnection()) {
            var head = new CheckpointTable(connection).latest().map(signed -> new Head(signed.size(), signed.at()));
            return new TrailState(
                    new TreeTable(connection).size(),
                    waiting(connection),
                    Duration.ofSeconds(sequencer.getSeconds()),
                    head,
                    verification());
        } catch (SQLException broken) {
            throw new IllegalStateException("the trail cannot be read", broken);
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(WAITING);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private Optional<LastVerification> verification() {
        return em.createQuery("select v from Verification v order by v.id desc", Verification.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(last -> new LastVerification(
                        last.getBeganAt(),
                        Optional.ofNullable(last.getEndedAt()),
                        last.getPercent(),
                        last.getFound(),
                        kinds(last)));
    }

    private Map<Discrepancy.Kind, Long> kinds(Verification last) {
        return em.createQuery(
                        "select d.kind, count(d) from Discrepancy d, Verification v where v.publicId = :id"
                                + " and d.verification = v.id group by d.kind",
                        Object[].class)
                .setParameter("id", last.getPublicId())
                .getResultStream()
                .collect(toMap(
                        row -> (Discrepancy.Kind) row[0],
                        row -> (Long) row[1],
                        Long::sum,
                        () -> new EnumMap<>(Discrepancy.Kind.class)));
    }
}
