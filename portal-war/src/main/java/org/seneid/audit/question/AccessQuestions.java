package org.seneid.audit.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Audited;
import org.seneid.audit.Relationship;
import org.seneid.audit.log.LogQuery;
import org.seneid.audit.log.LogScopes;
import org.seneid.audit.question.AccessQuestionEvents.AccessQuestionAsked;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;

/** What the one who is signed in does not recognise in a log that they read. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class AccessQuestions {

    private static final int PAGE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    LogScopes sights;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * An entry that may be asked about.
     *
     * @throws NotFound when the reader does not see it, or did it themselves
     */
    @GuardianMay(Kinship.CHILD)
    public AuditEntry entry(PublicId id, Optional<PublicId> about) {
        return new LogQuery(sights.of(about))
                .and(" and e.publicId = :id")
                .with("id", id)
                .in(em, "select e", "", AuditEntry.class)
                .getResultStream()
                .filter(entry -> !entry.by(me()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What was asked about an entry already, if anything. */
    @GuardianMay(Kinship.CHILD)
    public Optional<AccessQuestion> about(AuditEntry entry) {
        return em.createQuery(
                        "select q from AccessQuestion q where q.entry = :entry and q.asker = :asker",
                        AccessQuestion.class)
                .setParameter("entry", entry)
                .setParameter("asker", me())
                .getResultStream()
                .findFirst();
    }

    /**
     * Opens a case about an entry. Two tabs at once: the second meets {@code access_question_once_uk}.
     *
     * @throws NotFound when the reader does not see it, or did it themselves
     * @throws RuleBroken {@code audit.question.already} when they asked before
     */
    @GuardianMay(Kinship.CHILD)
    public AccessQuestion ask(PublicId id, Optional<PublicId> about, QuestionText words) {
        var entry = entry(id, about);
        if (about(entry).isPresent()) throw new RuleBroken("audit.question.already");
        var sight = sights.of(about);
        var question = new AccessQuestion(entry, sight.owner(), me(), ownerName(about), words, clock.instant());
        em.persist(question);
        happened.fire(new AccessQuestionAsked(sight.owner(), question.publicId(), false, sight.tie()));
        return question;
    }

    /** @param number counted from 1; one past the end is the last page */
    @GuardianMay(Kinship.CHILD)
    public Page<AccessQuestion> mine(int number) {
        var total = em.createNamedQuery(AccessQuestion.COUNT, Long.class)
                .setParameter("asker", me())
                .getSingleResult();
        var shown = Page.nearest(number, PAGE, total);
        var found = em.createNamedQuery(AccessQuestion.ASKED_BY, AccessQuestion.class)
                .setParameter("asker", me())
                .setFirstResult((shown - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        return new Page<>(found, shown, PAGE, total);
    }

    /** @throws NotFound when the one who is signed in asked no such question, whoever else did */
    @GuardianMay(Kinship.CHILD)
    public AccessQuestion byId(PublicId id) {
        return em.createNamedQuery(AccessQuestion.OWN_BY_ID, AccessQuestion.class)
                .setParameter("asker", me())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Says that the answer is not enough, once; another supervisor is to look.
     *
     * @throws NotFound when the one who is signed in asked no such question
     * @throws RuleBroken {@code audit.question.move}, {@code audit.question.once}
     */
    @GuardianMay(Kinship.CHILD)
    public void doubt(PublicId id, QuestionText why) {
        byId(id);
        var question = rows.held(AccessQuestion.class, "publicId", id).orElseThrow(NotFound::new);
        question.doubt(why, clock.instant());
        var tie = question.owner().equals(me()) ? Optional.<Relationship>empty() : Optional.of(Relationship.GUARDIAN);
        happened.fire(new AccessQuestionAsked(question.owner(), id, true, tie));
    }

    private String ownerName(Optional<PublicId> about) {
        return about.map(id -> sights.ward(id).name())
                .or(() -> acting.behalf().map(Delegation::name))
                .orElse("");
    }

    private AccountId me() {
        return acting.signedIn().account();
    }
}
