package org.seneid.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.audit.question.QuestionAnswers;
import org.seneid.audit.question.QuestionFilter;
import org.seneid.audit.question.QuestionNumber;
import org.seneid.audit.question.QuestionRow;
import org.seneid.audit.verification.Verification;
import org.seneid.audit.verification.Verifications;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;

/** Where the trail is watched over, and where questions about it are answered. */
@ApplicationScoped
class AuditWork implements WorkplaceProvider {

    private static final Set<Role> AUDITORS = Set.of(Role.AUDITOR);

    private static final WorkPlace QUESTIONS = new WorkPlace(
            "/helpdesk/questions", "audit.answers.title", "info", Group.MINE, Set.of(Role.SUPERVISOR), 'l', true);

    private static final List<WorkPlace> PLACES = List.of(
            QUESTIONS,
            new WorkPlace("/audit", "audit.work.overview", "home", Group.AUDIT, AUDITORS, 'o', true),
            new WorkPlace(
                    "/audit/verifications", "audit.work.verifications", "shield", Group.AUDIT, AUDITORS, 'v', true),
            new WorkPlace("/audit/checkpoints", "audit.work.checkpoints", "lock", Group.AUDIT, AUDITORS, 'c', false),
            new WorkPlace("/audit/unusual", "audit.work.unusual", "warn", Group.AUDIT, AUDITORS, 'u', true),
            new WorkPlace("/audit/staff", "audit.work.staff", "people", Group.AUDIT, AUDITORS, 's', true));

    /** How often the whole trail is to be gone over. */
    private static final Period VERIFIED_EVERY = Period.ofDays(7);

    /** When a day's work ends, and what is due on it. */
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    @Inject
    QuestionAnswers answers;

    @Inject
    Verifications verifications;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public List<WorkPlace> places() {
        return PLACES;
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        return place.equals(QUESTIONS) ? answers.waiting() : Waiting.NONE;
    }

    @Override
    public List<DueWork> due(int limit) {
        return switch (acting.signedIn().role()) {
            case SUPERVISOR ->
                answers.page(QuestionFilter.of(QuestionFilter.State.OPEN), Slice.first(limit, "due", false)).stream()
                        .map(AuditWork::answer)
                        .toList();
            case AUDITOR -> verify(verifications.lastDone().orElse(null));
            default -> List.of();
        };
    }

    @Override
    public Optional<String> find(String number) {
        if (acting.signedIn().role() != Role.SUPERVISOR) return Optional.empty();
        return QuestionNumber.typed(number).flatMap(answers::find).map(id -> "/helpdesk/questions/" + id);
    }

    private static DueWork answer(QuestionRow question) {
        return new DueWork(
                endOf(question.answerBy()),
                "audit.work.answer",
                question.again() ? "audit.work.again" : "",
                List.of(),
                question.number(),
                "/helpdesk/questions/" + question.id(),
                "audit.work.do-answer");
    }

    /** @param last null before the first */
    private List<DueWork> verify(Verification last) {
        if (last != null && last.getFound() > 0)
            return List.of(
                    work(last.getEndedAt(), "audit.work.findings", "/audit/verifications/" + last.getPublicId()));
        var due = last == null
                ? clock.instant()
                : endOf(last.getEndedAt()
                        .atZone(Clocks.CITIZENS_ZONE)
                        .toLocalDate()
                        .plus(VERIFIED_EVERY));
        return List.of(work(due, "audit.work.verify", "/audit/verifications"));
    }

    private static DueWork work(Instant due, String what, String address) {
        return new DueWork(due, what, "", List.of(), "", address, "audit.work.do-open");
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_WORK).atZone(Clocks.CITIZENS_ZONE).toInstant();
    }
}
