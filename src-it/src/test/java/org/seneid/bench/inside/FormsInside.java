package org.seneid.bench.inside;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.support.As;
import org.seneid.support.Residents;

/** Forms that citizens fill and submit by the boundary, and the drafts of many others. */
@ApplicationScoped
public class FormsInside {

    private static final int THREADS = 4;
    private static final String SUBMITTED = "confirmation-of-residence";
    private static final String FILLED = "vehicle-transfer";

    /** Behind all that come by sequences. */
    private static final long FIRST = 20_000_000_000L;

    @Inject
    private Residents residents;

    @Inject
    private FormDrafts drafts;

    @Inject
    private As as;

    @Inject
    private Turns turns;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private final Deque<Actor> free = new ConcurrentLinkedDeque<>();
    private PublicId draft;

    /** The address of a page with three fields, in a form that somebody has begun. */
    String draft(Actor citizen) throws Exception {
        draft = as.citizen(now(citizen), () -> drafts.begin(FILLED));
        var vehicle = as.citizen(now(citizen), () -> drafts.byId(draft))
                .journey()
                .offered()
                .get("vehicle")
                .get(0)
                .value();
        keep(citizen, draft, "vehicle", vehicle);
        return "/services/%s/%s/contract".formatted(FILLED, draft);
    }

    /** Each begins, answers three questions, checks and submits. */
    double submissions(Duration window) throws Exception {
        while (free.size() < THREADS)
            free.add(residents.make(aCitizen().holding(CITIZEN_CARD)).actor());
        return turns.perSecond(THREADS, window, this::submitted);
    }

    private boolean submitted() throws Exception {
        var citizen = free.pop();
        try {
            var id = as.citizen(now(citizen), () -> drafts.begin(SUBMITTED));
            keep(citizen, id, "purpose", "work");
            keep(citizen, id, "receiver", "Đại học Bách khoa");
            keep(citizen, id, "form", "electronic");
            int edition = as.citizen(now(citizen), () -> drafts.check(id))
                    .application()
                    .contents()
                    .edition();
            return as.citizen(now(citizen), () -> drafts.submit(id, edition)) == Submission.DONE;
        } finally {
            free.push(citizen);
        }
    }

    private void keep(Actor citizen, PublicId id, String page, String answer) throws Exception {
        as.citizen(now(citizen), () -> drafts.keep(id, page, 0, Map.of(page, List.of(answer)), true));
    }

    private Actor now(Actor who) {
        return new Actor(
                who.account(), who.person(), who.name(), who.role(), who.level(), who.session(), clock.instant());
    }

    /** As many people more, each with the draft that the page is of. */
    String drafts(int count) throws SQLException {
        run(
                """
                insert into account (id, version, public_id, person, name, role, level, status, second_factor, sms_codes, opened_at)
                select %1$d + x, 1, lpad(cast(%1$d + x as varchar), 26, '0'), cast(x + 200000000000 as char(12)), 'Đỗ Văn Đo',
                  'CITIZEN', 2, 'ACTIVE', false, false, current_timestamp from system_range(1, %2$d)"""
                        .formatted(FIRST, count));
        run(
                """
                insert into application (id, version, public_id, owner, form_id, slug, filling, status, edition, answers, known,
                  changed, chosen, shared, begun_at, changed_at)
                select %1$d + x, 1, lpad(cast(%1$d + x as varchar), 26, '0'), %1$d + x, d.form_id, d.slug, d.filling, d.status,
                  d.edition, d.answers, d.known, d.changed, d.chosen, d.shared, d.begun_at, d.changed_at
                from application d, system_range(1, %2$d) where d.public_id = '%3$s'"""
                        .formatted(FIRST, count, draft));
        return "filled";
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
