package org.seneid.services.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.Backoff;
import org.seneid.platform.delivery.DueRows;
import org.seneid.platform.text.Formats;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.order.OrderAnswer;
import org.seneid.registry.order.RegisterLetter;
import org.seneid.registry.order.RegisterOrder;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.result.ResultEvents.ResultArrived;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox of decisions: which orders registers must still be given, and what their answers do. Each step is a transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DecisionOrderQueue {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionOrderQueue.class);
    private static final Duration CLAIM = Duration.ofSeconds(20);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    DueRows dueRows;

    @Inject
    Catalogue catalogue;

    @Inject
    RegisterSignatures signatures;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * What to do for one order.
     *
     * @param first false when the register may have been told before
     */
    public record Attempt(RegisterOrder order, boolean first) {}

    /** Orders whose next attempt is due, the longest waiting first. */
    public List<PublicId> due(int most) {
        return em.createQuery(
                        "select o.publicId from DecisionOrder o where o.attempts.dueAt <= :now order by o.attempts.dueAt",
                        PublicId.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes up the next attempt, unless somebody else did or it is not due. */
    public Optional<Attempt> claim(PublicId id) {
        return dueRows.held(DecisionOrder.class, id).map(order -> {
            var now = clock.instant();
            boolean first = order.claimed(now.plus(CLAIM), backoff(), now);
            return new Attempt(written(order), first);
        });
    }

    private RegisterOrder written(DecisionOrder order) {
        var application = order.application();
        var definition = catalogue.definition(application.form());
        return new OrderWriter(definition, application.contents())
                .order(
                        order.publicId().value(),
                        definition.decision().orElseThrow(),
                        person(order),
                        Formats.day(application.decidedAt().orElseGet(order::placedAt)));
    }

    private PersonalId person(DecisionOrder order) {
        return em.find(Account.class, order.application().owner().value()).person();
    }

    /**
     * Takes in what the register said. An answer that comes a second time, or by a key that was replaced, changes nothing.
     *
     * @return whose documents of its kind are to be asked for again; empty when nobody's are
     */
    public Optional<ResultRefresh.Wish> answered(PublicId id, OrderAnswer answer) {
        return rows.held(DecisionOrder.class, "publicId", id)
                .filter(order -> order.status().open())
                .flatMap(order -> switch (answer.outcome()) {
                    case DONE -> done(order, answer);
                    case REFUSED -> refused(order, answer.reason());
                    case NOT_RECEIVED, UNKNOWN -> wait(order);
                });
    }

    private Optional<ResultRefresh.Wish> done(DecisionOrder order, OrderAnswer answer) {
        if (order.kind().letter() && answer.letter().filter(this::genuine).isEmpty()) return wait(order);
        order.done(clock.instant());
        var application = order.application();
        answer.letter().ifPresent(letter -> em.persist(new ApplicationLetter(application, letter, clock.instant())));
        happened.fire(new ResultArrived(application.owner(), application.slug(), application.publicId()));
        var others = written(order).others();
        return order.kind()
                .document()
                .map(kind ->
                        new ResultRefresh.Wish(kind, application.owner(), person(order), answer.documents(), others));
    }

    private boolean genuine(SignedAnswer letter) {
        try {
            RegisterLetter.of(signatures.verify(letter));
            return true;
        } catch (AnswerRefused refused) {
            LOG.error("letter refused: register={} reason={}", letter.register(), refused.reason());
            return false;
        }
    }

    private Optional<ResultRefresh.Wish> refused(DecisionOrder order, String reason) {
        order.refused(reason, clock.instant());
        LOG.error("register refused an order: order={} reason={}", order.publicId(), reason);
        return Optional.empty();
    }

    private Optional<ResultRefresh.Wish> wait(DecisionOrder order) {
        if (!order.unanswered(backoff(), clock.instant())) LOG.error("order unanswered: order={}", order.publicId());
        return Optional.empty();
    }

    private static Backoff backoff() {
        return new Backoff(FIRST_RETRY, LONGEST_WAIT, Backoff.GiveUp.afterAge(GIVEN_UP_AFTER));
    }
}
