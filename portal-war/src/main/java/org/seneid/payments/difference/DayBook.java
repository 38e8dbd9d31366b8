package org.seneid.payments.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.PublicId;
import org.seneid.platform.list.Portions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down where a day of an outside party and the books here differ; read again, a day adds nothing. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DayBook {

    /** How many days before a day are looked through for what was carried out and is on no account. */
    public static final int LOOKED_BACK = 7;

    private static final Logger LOG = LoggerFactory.getLogger(DayBook.class);
    private static final int DAYS_AFTERWARDS = 6;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Compares a day and writes down what differs.
     *
     * @param here by the key under which the party was told of it
     * @param missing what was carried out here and no account has, asked for when this one is noted
     */
    public void compare(
            String party,
            LocalDate day,
            List<BookedLine> lines,
            Map<String, ? extends Counterpart> here,
            Supplier<? extends List<? extends Counterpart>> missing) {
        var now = clock.instant();
        var comparison = new DayComparison(party, day, here, now);
        var found = new HashMap<String, Difference>();
        comparison.of(lines).forEach(one -> found.putIfAbsent(one.name(), one));
        em.flush();
        comparison.missing(missing.get()).forEach(one -> found.putIfAbsent(one.name(), one));
        found.keySet().removeAll(known(party, day));
        found.values().forEach(em::persist);
        dayOf(party, day).read(lines.size(), now);
        if (found.isEmpty()) LOG.info("reconciled: party={}, day={}, lines={}", party, day, lines.size());
        else
            LOG.error(
                    "party differs: party={}, day={}, lines={}, differences={}",
                    party,
                    day,
                    lines.size(),
                    found.size());
    }

    /** Writes one difference down that was found on the way, once a day. */
    public void add(Difference found) {
        if (known(found.getParty(), found.getDay()).contains(found.name())) return;
        em.persist(found);
        LOG.error("party contradicts itself: party={}, reference={}", found.getParty(), found.getReference());
    }

    /**
     * What stands here behind the keys of a day, asked for some hundreds at a time.
     *
     * @param query by the parameter {@code keys}
     */
    public <T> Map<String, T> behind(List<BookedLine> lines, String query, Class<T> entity, Function<T, PublicId> key) {
        var keys = lines.stream()
                .map(BookedLine::key)
                .filter(PublicId::shaped)
                .map(PublicId::new)
                .distinct()
                .toList();
        var here = new HashMap<String, T>();
        Portions.of(keys, Portions.KEYS)
                .flatMap(some ->
                        em.createQuery(query, entity).setParameter("keys", some).getResultStream())
                .forEach(one -> here.put(key.apply(one).value(), one));
        return here;
    }

    /**
     * The last day, and before it those of a week on which the party gave nothing to compare; none is from before the first
     * that was compared.
     */
    public List<LocalDate> unread(String party, LocalDate last) {
        var read = em.createQuery("select r.day from ReconciledDay r where r.party = :party", LocalDate.class)
                .setParameter("party", party)
                .getResultList();
        return unread(new HashSet<>(read), last);
    }

    static List<LocalDate> unread(Set<LocalDate> read, LocalDate last) {
        var first = read.stream()
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(last))
                .orElse(last);
        var week = last.minusDays(DAYS_AFTERWARDS);
        var from = first.isBefore(week) ? week : first;
        return Stream.iterate(from, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> day.equals(last) || !read.contains(day))
                .toList();
    }

    /** What was found on the day before; and what is missing is so once, however many days look back at it. */
    private Set<String> known(String party, LocalDate day) {
        return em.createQuery(
                        "select d.kind, d.reference from Difference d where d.party = :party"
                                + " and (d.day = :day or d.kind = :missing and d.day >= :from)",
                        Object[].class)
                .setParameter("party", party)
                .setParameter("day", day)
                .setParameter("missing", Difference.Kind.MISSING)
                .setParameter("from", day.minusDays(LOOKED_BACK))
                .getResultStream()
                .map(row -> Difference.name((Difference.Kind) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    private ReconciledDay dayOf(String party, LocalDate day) {
        return em.createQuery(
                        "select r from ReconciledDay r where r.party = :party and r.day = :day", ReconciledDay.class)
                .setParameter("party", party)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var first = new ReconciledDay(party, day);
                    em.persist(first);
                    return first;
                });
    }
}
