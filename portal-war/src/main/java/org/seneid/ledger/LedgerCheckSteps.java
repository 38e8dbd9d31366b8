package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A check of the books in steps, each a short transaction: every account is put beside the sum of its lines. Nodes that work
 * on the same check take turns by its row.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerCheckSteps {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheckSteps.class);

    private static final int AT_ONCE = 500;

    private static final String UP_TO =
            """
            select max(id) from (select id from ledger_account where id > ?1 order by id fetch first %d rows only) portion"""
                    .formatted(AT_ONCE);

    /** Straight from the transfers: the view of entries names the other side as well, which costs more. */
    private static final String ACCOUNTS =
            """
            select b.id, b.kind, b.balance, a.lowest, a.lines, cast(coalesce(e.summed, 0) as bigint),
                   coalesce(e.counted, 0), coalesce(e.highest, 0),
                   coalesce((select t.payer_balance from ledger_transfer t
                              where t.payer = b.id and t.payer_kind = b.kind and t.payer_line = e.highest),
                            (select t.receiver_balance from ledger_transfer t
                              where t.receiver = b.id and t.receiver_kind = b.kind and t.receiver_line = e.highest), 0)
              from ledger_balance b join ledger_account a on a.id = b.id
              left join (select s.account, sum(s.amount) as summed, count(*) as counted, max(s.line) as highest
                           from (select payer as account, -amount as amount, payer_line as line
                                   from ledger_transfer where payer > ?1 and payer <= ?2
                                 union all
                                 select receiver as account, amount, receiver_line as line
                                   from ledger_transfer where receiver > ?1 and receiver <= ?2) s
                          group by s.account) e on e.account = b.id
             where b.id > ?1 and b.id <= ?2""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CheckBeginning beginning;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    private record Open(long account, BooksDifference.Kind kind) {}

    /** Checks that have not ended, also those that a server that went down was at. */
    public List<Long> running() {
        return em.createNamedQuery(CheckedBooks.RUNNING, Long.class).getResultList();
    }

    /** @return its id */
    public long begin() {
        return beginning.begin().id();
    }

    /** @return whether there is more to do */
    public boolean step(long id) {
        var check = rows.held(CheckedBooks.class, "id", id).orElseThrow();
        if (!check.running()) return false;
        var upTo =
                em.createNativeQuery(UP_TO).setParameter(1, check.lastAccount()).getSingleResult();
        if (upTo == null) {
            end(check);
            return false;
        }
        check.goesOn(number(upTo), step(check, number(upTo)));
        return true;
    }

    private CheckedStep step(CheckedBooks check, long upTo) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) em.createNativeQuery(ACCOUNTS)
                .setParameter(1, check.lastAccount())
                .setParameter(2, upTo)
                .getResultList();
        var lines = rows.stream().map(LedgerCheckSteps::line).toList();
        var open = open(check.lastAccount(), upTo);
        for (var line : lines)
            for (var finding : line.findings())
                if (!open.contains(new Open(line.account(), finding.kind())))
                    em.persist(new BooksDifference(check.id(), line, finding, clock.instant()));
        return CheckedStep.of(lines);
    }

    /** One that is open already stays the one that is to be looked into. */
    private Set<Open> open(long after, long upTo) {
        return em.createQuery(
                        "select d.openAccount, d.kind from BooksDifference d"
                                + " where d.openAccount > :after and d.openAccount <= :upTo",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(row -> new Open(number(row[0]), (BooksDifference.Kind) row[1]))
                .collect(Collectors.toSet());
    }

    private void end(CheckedBooks check) {
        check.ends(clock.instant());
        var found = check.found();
        if (found.holds()) LOG.info("ledger adds up: accounts={}", check.checked());
        else
            LOG.error(
                    "ledger does not add up: total={} wrong={} below={}", found.total(), found.wrong(), found.below());
    }

    /** What a check found, or has found so far. */
    public TrialBalance found(long id) {
        return em.find(CheckedBooks.class, id).found();
    }

    private static CheckedLine line(Object[] row) {
        return new CheckedLine(
                number(row[0]),
                AccountKind.valueOf((String) row[1]),
                number(row[2]),
                row[3] == null ? null : number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
