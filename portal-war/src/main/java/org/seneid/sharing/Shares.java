package org.seneid.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.ViewHistory;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.sharing.ShareEvents.ShareCreated;
import org.seneid.sharing.ShareEvents.ShareStopped;
import org.seneid.sharing.ShareEvents.ShareViewed;

/** The shares of the citizen who is acting. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class Shares {

    /** Before that nobody has seen that the account is theirs. */
    public static final int LEVEL_TO_SHARE = 2;

    private static final int PAGE_SIZE = 20;
    private static final int VIEWINGS_SHOWN = 50;

    private static final String LINE =
            "select new org.seneid.sharing.ShareLine(s, (select count(v) from Viewing v where v.share = s))";
    private static final String OPEN = "s.status = org.seneid.sharing.ShareStatus.OPEN and s.expiresAt > :now";
    private static final String ENDED = "(s.status <> org.seneid.sharing.ShareStatus.OPEN or s.expiresAt <= :now)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    ShortCodes spoken;

    @Inject
    ViewHistory history;

    @Inject
    Event<ShareCreated> created;

    @Inject
    Event<ShareStopped> stopped;

    /**
     * Opens a share.
     *
     * @return the share with the secrets of its codes, which are stored only as hashes and shown this once
     * @throws RuleBroken {@code sharing.level} before the citizen was seen in person
     */
    @GuardianMay(Kinship.CHILD)
    @RecentSignIn
    public NewShare open(@Valid ShareRequest request) {
        if (acting.level() < LEVEL_TO_SHARE) throw new RuleBroken("sharing.level");
        var now = clock.instant();
        var code = ShareCode.random();
        var share = new Share(acting.citizen(), request, code, now);
        var toSay = spoken.free();
        share.spokenAs(toSay, now);
        em.persist(share);
        created.fire(ShareCreated.of(share));
        return new NewShare(share, code, toSay);
    }

    /**
     * Shares that somebody could open now, newest first.
     *
     * @param number counted from 1; one past the end is the last page
     */
    @GuardianMay(Kinship.CHILD)
    public Page<ShareLine> open(int number) {
        return page(OPEN, number);
    }

    /** The newest so many of the shares that somebody could open now. */
    @GuardianMay(Kinship.CHILD)
    public List<ShareLine> latestOpen(int most) {
        return shown(lines(OPEN).setMaxResults(most).getResultList());
    }

    /**
     * Shares that were used up, stopped or ran out, newest first.
     *
     * @param number counted from 1; one past the end is the last page
     */
    @GuardianMay(Kinship.CHILD)
    public Page<ShareLine> ended(int number) {
        return page(ENDED, number);
    }

    private Page<ShareLine> page(String which, int number) {
        var total = mine("select count(s)", which, "", Long.class).getSingleResult();
        int shown = Page.nearest(number, PAGE_SIZE, total);
        var rows = lines(which)
                .setFirstResult((shown - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new Page<>(shown(rows), shown, PAGE_SIZE, total);
    }

    private List<ShareLine> shown(List<ShareLine> lines) {
        var ids = lines.stream().map(line -> line.share().publicId().value()).collect(Collectors.toSet());
        var withheld = history.withheld(ids);
        return lines.stream()
                .map(line -> withheld.contains(line.share().publicId().value()) ? line.withoutViewings() : line)
                .toList();
    }

    private TypedQuery<ShareLine> lines(String which) {
        return mine(LINE, which, " order by s.createdAt desc, s.id desc", ShareLine.class);
    }

    private <T> TypedQuery<T> mine(String select, String which, String order, Class<T> type) {
        return em.createQuery(select + " from Share s where s.owner = :owner and " + which + order, type)
                .setParameter("owner", acting.citizen())
                .setParameter("now", clock.instant());
    }

    /** @throws NotFound when the acting citizen has no such share, whoever else may have it */
    @GuardianMay(Kinship.CHILD)
    public Share byId(PublicId id) {
        return em.createQuery("select s from Share s where s.owner = :owner and s.publicId = :id", Share.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The latest looks at a share, newest first, as the access log has them.
     *
     * @return empty when the log does not show them to the reader, as another guardian shared it
     */
    @GuardianMay(Kinship.CHILD)
    public Optional<List<AuditEntry>> viewings(PublicId id) {
        return history.of(ShareViewed.ACTS, id, VIEWINGS_SHOWN);
    }

    /** Ends a share at once; stopping what was stopped already changes nothing. */
    @GuardianMay(Kinship.CHILD)
    public void stop(PublicId id) {
        var share = byId(id);
        var now = clock.instant();
        if (!share.openAt(now)) return;
        share.stop(now);
        stopped.fire(ShareStopped.of(share));
    }

    /**
     * Gives an open share new digits to read out, as the last ones lived three minutes.
     *
     * @throws RuleBroken when the share has ended
     */
    @GuardianMay(Kinship.CHILD)
    public Spoken speakAgain(PublicId id) {
        var code = spoken.free();
        var share = byId(id);
        share.spokenAs(code, clock.instant());
        return new Spoken(code, share.spokenUntil().orElseThrow());
    }

    /** Digits to read out, and until when they lead somewhere. */
    public record Spoken(ShortCode code, Instant until) {}
}
