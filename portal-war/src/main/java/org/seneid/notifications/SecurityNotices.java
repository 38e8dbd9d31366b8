package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.identity.AccountLocked;
import org.seneid.identity.AccountUnlocked;
import org.seneid.identity.ClonedPasskeySuspected;
import org.seneid.identity.ContactChanged;
import org.seneid.identity.PasswordChanged;

/** What happens to an account's security is told to its holder, in the transaction in which it happens. */
@ApplicationScoped
class SecurityNotices {

    @Inject
    Notices notices;

    void locked(@Observes AccountLocked event) {
        notices.tell(event.citizen(), NotificationKind.ACCOUNT_LOCKED, "LOCKED_BY_" + event.by());
    }

    void unlocked(@Observes AccountUnlocked event) {
        notices.tell(event.citizen(), NotificationKind.ACCOUNT_UNLOCKED);
    }

    void passwordChanged(@Observes PasswordChanged event) {
        notices.tell(event.citizen(), NotificationKind.PASSWORD_CHANGED);
    }

    void passkeyCloned(@Observes ClonedPasskeySuspected event) {
        notices.tell(event.citizen(), NotificationKind.PASSKEY_CLONED, event.name());
    }

    void contactChanged(@Observes ContactChanged event) {
        notices.tell(
                event.citizen(),
                NotificationKind.CONTACT_CHANGED,
                event.before(),
                event.kind().name());
    }
}
