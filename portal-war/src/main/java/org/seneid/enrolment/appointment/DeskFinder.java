package org.seneid.enrolment.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.DeskWords;

/** Finds the desks that people can come to, for everybody, signed in or not; desks are no secret. */
@Stateless
@PermitAll
public class DeskFinder {

    /** More than fit on a page are too many to choose from; the words can be narrowed. */
    public static final int MOST = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The desks of which the name or the address has all the words; those of the own commune first.
     *
     * @param commune where whoever asks lives, five digits; empty when nobody knows
     */
    public List<DeskPlace> find(String words, Optional<String> commune) {
        var sought = DeskWords.sought(words);
        var where = new StringBuilder("select d, case when d.commune = :commune then 0 else 1 end as far from Desk d"
                + " where d.closedAt is null");
        for (int i = 0; i < sought.size(); i++)
            where.append(" and d.words like :word").append(i);
        var query = em.createQuery(where + " order by far, d.name, d.id", Object[].class)
                .setParameter("commune", commune.orElse(""))
                .setMaxResults(MOST);
        for (int i = 0; i < sought.size(); i++) query.setParameter("word" + i, "%" + sought.get(i) + "%");
        return places(query.getResultStream().map(row -> (Desk) row[0]).toList(), commune);
    }

    /** One desk; empty when there is none of that code, or it was closed. */
    public Optional<DeskPlace> byCode(String code, Optional<String> commune) {
        var desks = em.createQuery("select d from Desk d where d.closedAt is null and d.code = :code", Desk.class)
                .setParameter("code", code)
                .getResultList();
        return places(desks, commune).stream().findFirst();
    }

    private List<DeskPlace> places(List<Desk> desks, Optional<String> commune) {
        if (desks.isEmpty()) return List.of();
        var ids = desks.stream().map(Desk::id).toList();
        var schedules = em.createQuery("select s from DeskSchedule s where s.desk in :desks", DeskSchedule.class)
                .setParameter("desks", ids)
                .getResultStream()
                .collect(Collectors.toMap(DeskSchedule::desk, Function.identity()));
        var taken = taken(ids);
        return desks.stream()
                .map(desk -> place(desk, schedules.get(desk.id()), taken.getOrDefault(desk.id(), Map.of()), commune))
                .toList();
    }

    private DeskPlace place(Desk desk, DeskSchedule schedule, Map<Instant, Long> taken, Optional<String> commune) {
        var days = schedule == null ? List.<OpenDay>of() : OpenDay.next(schedule, taken, clock);
        var own = commune.filter(desk.commune()::equals).isPresent();
        return new DeskPlace(desk, own, Optional.ofNullable(schedule), days);
    }

    /** By the desk and the moment, how many have booked it. */
    private Map<Long, Map<Instant, Long>> taken(List<Long> desks) {
        var now = clock.instant();
        var taken = new HashMap<Long, Map<Instant, Long>>();
        em.createNamedQuery(Appointment.TAKEN, Object[].class)
                .setParameter("desks", desks)
                .setParameter("from", now)
                .setParameter("until", OpenDay.horizon(now))
                .getResultStream()
                .forEach(row -> taken.computeIfAbsent((Long) row[0], none -> new HashMap<>())
                        .put((Instant) row[1], (Long) row[2]));
        return taken;
    }
}
