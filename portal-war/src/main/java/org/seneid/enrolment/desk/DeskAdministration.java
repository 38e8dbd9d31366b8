package org.seneid.enrolment.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.DeskChange.Change;
import org.seneid.identity.account.Account;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.identity.staff.StaffAccounts;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/**
 * What operators do with desks, and who works at which. Done twice, each of it is done once; nobody moves themselves, by
 * whatever account.
 */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class DeskAdministration {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock lock;

    @Inject
    StaffAccounts staff;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Asks whoever wants to move an officer who they are, before they have typed anything. */
    @RecentSignIn
    public void begin() {
        // the annotation does it
    }

    /** @throws NotFound when there is no desk of that code */
    public Desk byCode(String code) {
        return em.createQuery("select d from Desk d where d.code = :code", Desk.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Opens a desk. Two of one code at once: the second meets {@code desk_code_uk}.
     *
     * @param code stands before the number of each enrolment, so it never changes
     * @throws RuleBroken at {@code code}: {@code enrolment.desk-edit.code-shape}, {@code constraint.desk_code_uk}
     */
    @RecentSignIn
    public String open(String code, DeskDetails details) {
        var typed = TypedText.plain(code).toUpperCase(Locale.ROOT);
        if (!typed.matches("[A-Z][A-Z0-9]{1,7}")) throw new RuleBroken("enrolment.desk-edit.code-shape").at("code");
        var present = em.createQuery("select d from Desk d where d.code = :code", Desk.class)
                .setParameter("code", typed)
                .getResultList();
        if (!present.isEmpty()) return same(present.get(0), details);
        var desk = new Desk(typed, details.name(), details.commune());
        desk.describe(details);
        em.persist(desk);
        em.flush();
        changed(desk, Change.OPENED);
        return typed;
    }

    private static String same(Desk present, DeskDetails details) {
        if (details.equals(new DeskDetails(present.name(), present.commune(), present.address())))
            return present.code();
        throw new RuleBroken("constraint.desk_code_uk").at("code");
    }

    @RecentSignIn
    public void edit(String code, DeskDetails details) {
        var desk = held(code);
        if (details.equals(new DeskDetails(desk.name(), desk.commune(), desk.address()))) return;
        desk.describe(details);
        changed(desk, Change.EDITED);
    }

    /**
     * Nobody comes there any more.
     *
     * @throws RuleBroken {@code enrolment.desk-edit.has-officers}, {@code enrolment.desk-edit.has-drafts} or {@code
     *     enrolment.desk-edit.has-appointments}, with how many
     */
    @RecentSignIn
    public void close(String code) {
        var desk = held(code);
        var officers = count("select count(o) from DeskOfficer o where o.desk = :desk", desk);
        if (officers > 0) throw new RuleBroken("enrolment.desk-edit.has-officers", officers);
        var drafts = count(
                "select count(e) from Enrolment e where e.desk = :desk"
                        + " and e.status = org.seneid.enrolment.draft.EnrolmentStatus.DRAFT",
                desk);
        if (drafts > 0) throw new RuleBroken("enrolment.desk-edit.has-drafts", drafts);
        var booked =
                count("select count(a) from Appointment a where a.desk = :desk and a.openErrand is not null", desk);
        if (booked > 0) throw new RuleBroken("enrolment.desk-edit.has-appointments", booked);
        if (desk.close(clock.instant())) changed(desk, Change.CLOSED);
    }

    @RecentSignIn
    public void reopen(String code) {
        var desk = held(code);
        if (desk.reopen()) changed(desk, Change.REOPENED);
    }

    /** Who works there. */
    public List<Account> officers(String code) {
        return em.createQuery(
                        "select a from DeskOfficer o join Account a on a.id = o.account where o.desk.code = :code"
                                + " order by a.name, a.id",
                        Account.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The desk of somebody who works here; empty when they have none. */
    public Optional<Desk> of(PublicId officer) {
        return Optional.ofNullable(
                        em.find(DeskOfficer.class, officer(officer).id().value()))
                .map(DeskOfficer::desk);
    }

    /** Whether an officer is the operator who acts. */
    public boolean isOwn(PublicId officer) {
        return staff.isOwn(officer);
    }

    /**
     * An officer works at another desk from now on; what they began at the one before stays there.
     *
     * @param from the code of the desk where the operator saw them; empty for none
     * @throws RuleBroken {@code enrolment.desk-edit.closed} at {@code desk}; {@code platform.failure.changed-meanwhile} when
     *     another operator was quicker; {@code identity.staff.own}
     * @throws NotFound when nobody has the account, or is no officer; or there is no such desk
     */
    @RecentSignIn
    public void assign(PublicId officer, String from, String code) {
        var account = held(officer).id();
        var desk = held(code);
        if (desk.closedAt().isPresent()) throw new RuleBroken("enrolment.desk-edit.closed").at("desk");
        var assigned = em.find(DeskOfficer.class, account.value());
        if (assigned != null && assigned.desk().equals(desk)) return;
        mustBeAsSeen(assigned, from);
        if (assigned == null) em.persist(new DeskOfficer(account, desk));
        else assigned.moveTo(desk);
        happened.fire(new DeskChange(account, Change.ASSIGNED, desk.name()));
    }

    /**
     * An officer works at no desk from now on.
     *
     * @see #assign
     */
    @RecentSignIn
    public void release(PublicId officer, String from) {
        var account = held(officer).id();
        var assigned = em.find(DeskOfficer.class, account.value());
        if (assigned == null) return;
        mustBeAsSeen(assigned, from);
        em.remove(assigned);
        happened.fire(new DeskChange(account, Change.RELEASED, assigned.desk().name()));
    }

    private static void mustBeAsSeen(DeskOfficer assigned, String from) {
        var now = assigned == null ? "" : assigned.desk().code();
        if (!now.equals(from)) throw new RuleBroken("platform.failure.changed-meanwhile");
    }

    /** Two who move one officer come one after the other. */
    private Account held(PublicId officer) {
        officer(officer);
        return staff.heldOfAnother(officer);
    }

    /** @throws NotFound when nobody has the account, or is no officer */
    public Account officer(PublicId id) {
        return Optional.of(staff.byId(id))
                .filter(account -> account.role() == Role.OFFICER)
                .orElseThrow(NotFound::new);
    }

    /** Closing it and giving it to somebody come one after the other. */
    private Desk held(String code) {
        return lock.held(Desk.class, "code", code).orElseThrow(NotFound::new);
    }

    private long count(String query, Desk desk) {
        return em.createQuery(query, Long.class).setParameter("desk", desk).getSingleResult();
    }

    private void changed(Desk desk, Change what) {
        happened.fire(new DeskChange(me(), what, desk.name()));
    }

    private AccountId me() {
        return acting.signedIn().account();
    }
}
