package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.seneid.documents.DocumentEvents.DocumentChanged;
import org.seneid.documents.DocumentEvents.MistakeCorrected;
import org.seneid.documents.mistake.MistakeEvents.MistakeAnswered;
import org.seneid.enrolment.draft.OriginalsNoted;

/** What registers and desks do to a citizen's documents is told to them. */
@ApplicationScoped
class DocumentNotices {

    private static final Duration SAME_ANSWER = Duration.ofMinutes(1);

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** The answer to a mistake that was reported says already that fields were written anew. */
    void changed(@Observes DocumentChanged event) {
        var page = page(event.subject());
        var kind = event.kind().name();
        if (event.before() != event.after())
            notices.tell(
                    event.citizen(),
                    Notice.of(NotificationKind.DOCUMENT_STATE, kind, "STATE_" + event.after())
                            .at(page));
        else if (!notices.toldSince(event.citizen(), page, clock.instant().minus(SAME_ANSWER)))
            notices.tell(
                    event.citizen(),
                    Notice.of(NotificationKind.DOCUMENT_UPDATED, kind).at(page));
    }

    void mistakeCorrected(@Observes MistakeCorrected event) {
        notices.tell(
                event.citizen(),
                Notice.of(NotificationKind.MISTAKE_ANSWERED, event.kind().name())
                        .at(page(event.subject())));
    }

    void mistakeAnswered(@Observes MistakeAnswered event) {
        notices.tell(
                event.citizen(),
                Notice.of(NotificationKind.MISTAKE_DECIDED, event.kind().name(), "MISTAKE_" + event.end())
                        .at(page(event.subject())));
    }

    void originalsNoted(@Observes OriginalsNoted event) {
        notices.tell(event.citizen(), NotificationKind.ORIGINALS_NOTED, String.valueOf(event.count()));
    }

    private static String page(String subject) {
        return "/documents/" + subject;
    }
}
