package org.seneid.sharing.demo;

import static org.seneid.sharing.choice.Attribute.LICENCE_CLASSES;
import static org.seneid.sharing.choice.Attribute.LICENCE_NAME;
import static org.seneid.sharing.choice.Attribute.LICENCE_NUMBER;
import static org.seneid.sharing.choice.Attribute.LICENCE_VALIDITY;
import static org.seneid.sharing.choice.Attribute.NAME;
import static org.seneid.sharing.choice.Attribute.OVER_18;
import static org.seneid.sharing.choice.Attribute.PORTRAIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.AuditTrail;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.VerifiedDocument;
import org.seneid.identity.account.Account;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.sharing.Share;
import org.seneid.sharing.ShareCode;
import org.seneid.sharing.ShareEvents.ShareCreated;
import org.seneid.sharing.ShareEvents.ShareViewed;
import org.seneid.sharing.ShareRequest;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Choice;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Preset;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;

/** Shares of the demo's citizens, opened in their past. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DemoShareHistory {

    private static final int YEARS = 12;
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);
    private static final Preset[] OVER_THE_YEARS = {Preset.HOTEL, Preset.HOSPITAL, Preset.ADDRESS, Preset.OVER_18_ONLY};

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentDocuments documents;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * A share that anybody may try, open for a month. Its code is told at each start, and kept only as a hash like any
     * other: so each start makes another, in the place of the last one.
     */
    public Optional<ShareCode> sample(Account owner) {
        var purpose = purpose("sharing.seed.sample");
        for (var earlier : sharesOf(owner, purpose)) {
            em.createQuery("delete from Viewing v where v.share = :share")
                    .setParameter("share", earlier)
                    .executeUpdate();
            em.remove(earlier);
        }
        var code = ShareCode.random();
        return opened(
                        owner,
                        List.of(NAME, PORTRAIT, OVER_18, LICENCE_CLASSES, LICENCE_VALIDITY),
                        purpose,
                        Receiver.UNSAID,
                        Lifetime.days(30),
                        code,
                        clock.instant())
                .map(share -> code);
    }

    /** A share of a few days that somebody has looked at today. */
    public void inUse(Account owner) {
        var purpose = purpose("sharing.seed.rent");
        var now = clock.instant();
        if (sharesOf(owner, purpose).stream().anyMatch(share -> share.openAt(now))) return;
        opened(
                        owner,
                        List.of(NAME, LICENCE_NAME, LICENCE_NUMBER, LICENCE_CLASSES, LICENCE_VALIDITY),
                        purpose,
                        new Receiver(words().text("sharing.seed.rent-at")),
                        Lifetime.days(7),
                        ShareCode.random(),
                        now.minus(Duration.ofHours(26)))
                .ifPresent(share -> {
                    recorded(share, owner);
                    for (var hours : List.of(25, 20, 2))
                        seen(share, Viewer.Channel.PAGE, now.minus(Duration.ofHours(hours)));
                    seen(share, Viewer.Channel.PROGRAM, now.minus(Duration.ofMinutes(12)));
                });
    }

    /** Two shares a year, for as long as the portal is said to have been there. */
    public void ofYears(Account owner) {
        var shared = em.createQuery("select count(s) from Share s where s.owner = :owner", Long.class)
                .setParameter("owner", owner.id())
                .getSingleResult();
        if (shared > 0) return;
        for (int half = 2 * YEARS; half > 0; half--) {
            var preset = OVER_THE_YEARS[half % OVER_THE_YEARS.length];
            var when = clock.instant().minus(HALF_A_YEAR.multipliedBy(half)).plus(Duration.ofHours(7L * half));
            opened(
                            owner,
                            preset.attributes(),
                            purpose(preset.key()),
                            Receiver.UNSAID,
                            preset.lifetime(),
                            ShareCode.random(),
                            when)
                    .ifPresent(share -> {
                        recorded(share, owner);
                        seen(share, Viewer.Channel.PAGE, when.plusSeconds(40));
                    });
        }
    }

    private Optional<Share> opened(
            Account owner,
            List<Attribute> attributes,
            Purpose purpose,
            Receiver receiver,
            Lifetime lifetime,
            ShareCode code,
            Instant when) {
        var choices = documents.of(owner.id()).stream()
                .flatMap(document -> choices(document, attributes))
                .toList();
        if (choices.isEmpty()) return Optional.empty();
        var share =
                new Share(owner.id(), new ShareRequest(Selection.of(choices), purpose, receiver, lifetime), code, when);
        em.persist(share);
        return Optional.of(share);
    }

    private static Stream<Choice> choices(VerifiedDocument document, List<Attribute> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.kind() == document.kind())
                .map(attribute -> new Choice(attribute, document.publicId()));
    }

    private void recorded(Share share, Account owner) {
        var then = share.createdAt();
        var actor = new Actor(owner.id(), owner.person(), owner.name(), owner.role(), owner.level(), "", then);
        trail.past(ShareCreated.of(share), Optional.of(actor), then);
    }

    private void seen(Share share, Viewer.Channel channel, Instant when) {
        var look = share.viewedBy(new Viewer(channel, ""), when);
        em.persist(look);
        trail.past(ShareViewed.of(look), Optional.empty(), when);
    }

    private List<Share> sharesOf(Account owner, Purpose purpose) {
        return em.createQuery("select s from Share s where s.owner = :owner and s.purpose = :purpose", Share.class)
                .setParameter("owner", owner.id())
                .setParameter("purpose", purpose)
                .getResultList();
    }

    private static Purpose purpose(String key) {
        return new Purpose(words().text(key));
    }

    private static Messages words() {
        return Messages.in(Language.VIETNAMESE);
    }
}
