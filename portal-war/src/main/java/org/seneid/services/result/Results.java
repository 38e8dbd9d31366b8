package org.seneid.services.result;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.documents.print.PrintCode;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.Register;
import org.seneid.registry.order.RegisterLetter;
import org.seneid.services.result.ResultEvents.LetterChecked;
import org.seneid.services.result.ResultEvents.LetterDownloaded;

/** What comes of the applications of the citizen who is acting, and what the codes on letters tell whoever holds one. */
@Stateless
public class Results {

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterSignatures signatures;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** A letter as it is handed out, and the secret of the code on it, which is known only now. */
    public record Paper(RegisterLetter letter, Register register, Instant signedAt, PrintCode code, Instant madeAt) {}

    /** What a stranger with a letter may know of it. */
    public record CheckedLetter(RegisterLetter letter, Register register, Instant madeAt) {}

    /** How far the result of an application is; empty when nothing is ordered for it. */
    @GuardianMay(Kinship.CHILD)
    @RolesAllowed(Role.CITIZENS)
    public Optional<DecisionOrder> of(PublicId application) {
        return em.createNamedQuery(DecisionOrder.OWN, DecisionOrder.class)
                .setParameter("application", application)
                .setParameter("owner", acting.citizen())
                .getResultStream()
                .findFirst();
    }

    /**
     * Hands out a letter with a code of its own, which is stored only as a hash.
     *
     * @throws NotFound when the acting citizen has no such letter, or its signature does not hold
     */
    @GuardianMay(Kinship.CHILD)
    @RolesAllowed(Role.CITIZENS)
    public Paper letter(PublicId application) {
        var now = clock.instant();
        var stored = em.createNamedQuery(ApplicationLetter.OWN, ApplicationLetter.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", application)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var paper = read(stored, PrintCode.random(), now).orElseThrow(NotFound::new);
        em.persist(new LetterCopy(stored, paper.code(), now));
        happened.fire(new LetterDownloaded(
                acting.citizen(),
                stored.application().slug(),
                stored.application().publicId()));
        return paper;
    }

    /**
     * What the code on a letter tells anybody who holds it: kind, number and days, and nothing of the person.
     *
     * @return empty when no letter has this code, or its register's signature does not hold
     */
    @PermitAll
    public Optional<CheckedLetter> check(PrintCode code) {
        return by(code).flatMap(copy -> {
            var application = copy.letter().application();
            happened.fire(new LetterChecked(application.owner(), application.slug(), application.publicId()));
            return read(copy.letter(), code, copy.madeAt())
                    .map(paper -> new CheckedLetter(paper.letter(), paper.register(), paper.madeAt()));
        });
    }

    /** Whether {@link #check} would tell something; to ask is no look. */
    @PermitAll
    public boolean checkable(PrintCode code) {
        return by(code).isPresent();
    }

    private Optional<LetterCopy> by(PrintCode code) {
        return em.createNamedQuery(LetterCopy.BY_CODE, LetterCopy.class)
                .setParameter("hash", code.hash())
                .getResultStream()
                .findFirst();
    }

    private Optional<Paper> read(ApplicationLetter stored, PrintCode code, Instant madeAt) {
        try {
            var answer = signatures.verify(stored.signed());
            return Optional.of(
                    new Paper(RegisterLetter.of(answer), answer.register(), answer.signedAt(), code, madeAt));
        } catch (AnswerRefused refused) {
            return Optional.empty();
        }
    }
}
