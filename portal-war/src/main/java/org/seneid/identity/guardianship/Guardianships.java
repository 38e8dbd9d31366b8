package org.seneid.identity.guardianship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.Audited;
import org.seneid.identity.guardianship.GuardianshipChanged.Change;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.AccountId;
import org.seneid.platform.BirthDate;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** For whom the one who is signed in may act, and who may act for them. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class Guardianships {

    @PersistenceContext
    EntityManager em;

    @Inject
    GuardianshipStore store;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Whom I act for, or have asked whether I may. */
    public List<Guardianship> mine() {
        return em.createNamedQuery(Guardianship.OF_GUARDIAN, Guardianship.class)
                .setParameter("guardian", me())
                .getResultStream()
                .filter(one -> one.isAsked() || one.inForce(today()))
                .toList();
    }

    /** Who asks whether they may act for me. */
    public List<Guardianship> askedOfMe() {
        return forMe().filter(Guardianship::isAsked).toList();
    }

    /** Who acts for me. */
    public List<Guardianship> actingForMe() {
        return forMe().filter(one -> one.inForce(today())).toList();
    }

    /**
     * Lets somebody act for me from now on.
     *
     * @throws NotFound when nobody asked me so
     * @throws RuleBroken {@code identity.dependants.move} when it was answered before
     */
    @RecentSignIn
    public void agree(PublicId guardianship) {
        var asked = held(guardianship, "dependant");
        asked.agree(clock.instant());
        tell(asked, Change.AGREED);
    }

    /** @see #agree */
    public void refuse(PublicId guardianship) {
        var asked = held(guardianship, "dependant");
        asked.refuse(clock.instant());
        tell(asked, Change.REFUSED);
    }

    /**
     * I do not act for them any more.
     *
     * @throws NotFound when I do not act by it
     * @throws RuleBroken {@code identity.dependants.move} when it has ended before
     */
    public void giveUp(PublicId guardianship) {
        var mine = held(guardianship, "guardian");
        mine.end(clock.instant());
        tell(mine, Change.GIVEN_UP);
    }

    /**
     * Nobody acts for me by it any more.
     *
     * @throws NotFound when nobody acts for me by it
     * @throws RuleBroken {@code identity.dependants.move} when it has ended before
     */
    public void withdraw(PublicId guardianship) {
        var ofMe = held(guardianship, "dependant");
        ofMe.end(clock.instant());
        tell(ofMe, Change.WITHDRAWN);
    }

    /**
     * Acts for a dependant from now on, in this request and for whoever keeps the answer.
     *
     * @throws NotFound when I may not act by it today, whoever else may
     */
    public ActiveGuardianship actFor(PublicId guardianship) {
        var mine = inForce(guardianship).orElseThrow(NotFound::new);
        acting.onBehalfOf(mine.behalf());
        tell(mine, Change.BEGAN_TO_ACT);
        return ActiveGuardianship.by(mine, clock.instant());
    }

    /** Whether I may go on to act by it, and for whom as of now. */
    public Optional<ActiveGuardianship> goOn(ActiveGuardianship before) {
        return inForce(before.id()).map(mine -> ActiveGuardianship.by(mine, clock.instant()));
    }

    /** Acts for nobody but myself from now on. */
    @GuardianMay
    public void actForMyself(ActiveGuardianship before) {
        acting.forThemselves();
        own(before.id(), "guardian").ifPresent(mine -> tell(mine, Change.CEASED_TO_ACT));
    }

    /**
     * A desk records a parent's child; when the child has no account yet, one is opened that nobody signs in to.
     *
     * @return how it stands; recorded before, it stays as it was
     * @throws RuleBroken {@code identity.dependants.fourteen} when the child is to have an account of its own
     */
    @RolesAllowed({Role.OFFICERS, Role.SYSTEM})
    public Guardianship addChild(AccountId guardian, PersonalId child, String name, BirthDate born) {
        return told(store.child(guardian, child, name, born));
    }

    /** A desk records that a mother or a father, who stands there, agrees. */
    @RolesAllowed({Role.OFFICERS, Role.SYSTEM})
    public Guardianship addParent(AccountId guardian, PersonalId parent, String name) {
        return told(store.parent(guardian, parent, name));
    }

    /**
     * A desk asks a mother or a father, who is not there, by their own account.
     *
     * @throws RuleBroken {@code identity.dependants.no-account} when they have none to answer in
     */
    @RolesAllowed({Role.OFFICERS, Role.SYSTEM})
    public Guardianship askParent(AccountId guardian, PersonalId parent) {
        return told(store.asked(guardian, parent));
    }

    private Optional<Guardianship> inForce(PublicId guardianship) {
        return own(guardianship, "guardian").filter(mine -> mine.inForce(today()));
    }

    private Stream<Guardianship> forMe() {
        return em.createNamedQuery(Guardianship.OF_DEPENDANT, Guardianship.class)
                .setParameter("dependant", me())
                .getResultStream();
    }

    /** Two tabs that answer at once come here one after the other. */
    private Guardianship held(PublicId guardianship, String mySide) {
        own(guardianship, mySide).orElseThrow(NotFound::new);
        return rows.held(Guardianship.class, "publicId", guardianship).orElseThrow();
    }

    private Optional<Guardianship> own(PublicId guardianship, String mySide) {
        return em.createQuery(
                        "select g from Guardianship g join fetch g.guardian join fetch g.dependant"
                                + " where g.publicId = :id and g." + mySide + ".id = :me",
                        Guardianship.class)
                .setParameter("id", guardianship)
                .setParameter("me", me())
                .getResultStream()
                .findFirst();
    }

    private Guardianship told(GuardianshipStore.Recorded recorded) {
        recorded.news().ifPresent(news -> tell(recorded.guardianship(), news));
        return recorded.guardianship();
    }

    private void tell(Guardianship guardianship, Change change) {
        GuardianshipChanged.of(guardianship, change).forEach(happened::fire);
    }

    private long me() {
        return acting.signedIn().account().value();
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
