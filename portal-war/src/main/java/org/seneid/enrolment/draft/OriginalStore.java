package org.seneid.enrolment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.desk.Desks;
import org.seneid.enrolment.original.ChipComparison;
import org.seneid.enrolment.original.Differences;
import org.seneid.enrolment.original.HeldDocument;
import org.seneid.enrolment.original.IdentityCheck;
import org.seneid.enrolment.original.ReadMethod;
import org.seneid.enrolment.original.TextMatch;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.registry.card.ChipContents;
import org.seneid.registry.document.DocumentKind;

/** Writes down which originals lay on the desk, in short transactions beside the calls to registers and the reader. */
@ApplicationScoped
@Transactional
public class OriginalStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Desks desks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Whose originals are checked. */
    PersonalId person(PublicId enrolment) {
        var draft = enrolments.ofMyDesk(enrolment);
        draft.mustBeDraft();
        return draft.person();
    }

    /** A document that a register holds; nobody has compared it yet. */
    CheckedOriginal found(PublicId enrolment, HeldDocument held, ReadMethod method) {
        var draft = changed(enrolment);
        var now = clock.instant();
        var again = present(draft, held.kind(), held.document().number());
        again.ifPresent(before -> before.readAgain(held, method, now));
        return again.orElseGet(() -> kept(CheckedOriginal.found(draft, held, method, now)));
    }

    /** A number that no register holds for this person. */
    CheckedOriginal unknown(PublicId enrolment, DocumentKind kind, String number, ReadMethod method) {
        var draft = changed(enrolment);
        return present(draft, kind, number)
                .orElseGet(() -> said(kept(CheckedOriginal.unknown(draft, kind, number, method, clock.instant()))));
    }

    /** The chip of the person's card was read and held beside the register: when it matches, they are before this officer now. */
    CheckedOriginal chip(PublicId enrolment, HeldDocument card, ChipContents contents) {
        var original = found(enrolment, card, ReadMethod.CHIP);
        original.comparedByChip(ChipComparison.of(contents, card.document()), contents.portrait(), clock.instant());
        if (original.provesIdentity())
            em.persist(new IdentityCheck(acting.signedIn().account(), person(enrolment), clock.instant()));
        return said(original);
    }

    void compared(PublicId enrolment, PublicId id, Differences differences, String note) {
        var original = ofMyDesk(enrolment, id);
        changed(enrolment);
        original.compared(differences, note, clock.instant());
        said(original);
    }

    /** It was read by mistake. */
    void removed(PublicId enrolment, PublicId id) {
        var original = ofMyDesk(enrolment, id);
        changed(enrolment);
        em.remove(original);
    }

    /** @throws NotFound when this desk has no such enrolment, or it no such original */
    CheckedOriginal ofMyDesk(PublicId enrolment, PublicId id) {
        enrolments.ofMyDesk(enrolment);
        return em.createNamedQuery(CheckedOriginal.OF_DESK, CheckedOriginal.class)
                .setParameter("desk", desks.mine().id())
                .setParameter("enrolment", enrolment)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<CheckedOriginal> of(Enrolment enrolment) {
        return em.createNamedQuery(CheckedOriginal.OF_ENROLMENT, CheckedOriginal.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    private Enrolment changed(PublicId enrolment) {
        var draft = enrolments.held(enrolment);
        draft.changed(clock.instant());
        return draft;
    }

    private Optional<CheckedOriginal> present(Enrolment draft, DocumentKind kind, String number) {
        return of(draft).stream()
                .filter(original -> original.kind() == kind)
                .filter(original -> TextMatch.bare(original.number()).equals(TextMatch.bare(number)))
                .findFirst();
    }

    private CheckedOriginal kept(CheckedOriginal original) {
        em.persist(original);
        return original;
    }

    private CheckedOriginal said(CheckedOriginal original) {
        var enrolment = original.enrolment();
        happened.fire(DeskAct.of(
                enrolments.whose(enrolment.person()),
                Act.ORIGINAL_CHECKED,
                original.kind().slug() + "/" + enrolment.reference(),
                original.differing().fields().toArray(String[]::new)));
        return original;
    }
}
