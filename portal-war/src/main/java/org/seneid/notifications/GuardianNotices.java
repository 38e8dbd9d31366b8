package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.identity.guardianship.GuardianshipChanged;
import org.seneid.identity.guardianship.GuardianshipChanged.Side;

/** Who acts for whom is told to the one of the two who did not do it. */
@ApplicationScoped
class GuardianNotices {

    @Inject
    Notices notices;

    void changed(@Observes GuardianshipChanged event) {
        var kind = event.side() == Side.GUARDIAN ? toGuardian(event) : toDependant(event);
        kind.ifPresent(what -> notices.tell(event.citizen(), what, event.other()));
    }

    private static Optional<NotificationKind> toGuardian(GuardianshipChanged event) {
        return Optional.ofNullable(
                switch (event.change()) {
                    case AGREED -> NotificationKind.DEPENDANT_AGREED;
                    case REFUSED -> NotificationKind.DEPENDANT_REFUSED;
                    case WITHDRAWN, GROWN_UP -> NotificationKind.DEPENDANT_GONE;
                    case ADDED, ASKED, GIVEN_UP, BEGAN_TO_ACT, CEASED_TO_ACT -> null;
                });
    }

    private static Optional<NotificationKind> toDependant(GuardianshipChanged event) {
        return Optional.ofNullable(
                switch (event.change()) {
                    case ASKED -> NotificationKind.GUARDIAN_ASKS;
                    case ADDED -> NotificationKind.GUARDIAN_ADDED;
                    case GIVEN_UP, GROWN_UP -> NotificationKind.GUARDIAN_GONE;
                    case AGREED, REFUSED, WITHDRAWN, BEGAN_TO_ACT, CEASED_TO_ACT -> null;
                });
    }
}
