package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.enrolment.OpeningRepeated;
import org.seneid.identity.AccountActivated;
import org.seneid.identity.AccountLocked;
import org.seneid.identity.AccountUnlocked;
import org.seneid.identity.ClonedPasskeySuspected;
import org.seneid.identity.ContactChanged;
import org.seneid.identity.FactorAdded;
import org.seneid.identity.FactorRemoved;
import org.seneid.identity.FactorsReplaced;
import org.seneid.identity.LevelRaised;
import org.seneid.identity.LockCodeMade;
import org.seneid.identity.NewDeviceUsed;
import org.seneid.identity.PasswordChanged;
import org.seneid.identity.RecoveryCodeUsed;
import org.seneid.identity.RecoveryCodesMade;
import org.seneid.identity.SignInRecovered;
import org.seneid.identity.SmsCodesSwitched;

/** What happens to an account's security is told to its holder, in the transaction in which it happens. */
@ApplicationScoped
class SecurityNotices {

    @Inject
    Notices notices;

    void newDevice(@Observes NewDeviceUsed event) {
        var device = event.device().isEmpty() ? "UNKNOWN_DEVICE" : event.device();
        notices.tell(event.citizen(), NotificationKind.NEW_DEVICE, device, event.network());
    }

    void factorAdded(@Observes FactorAdded event) {
        notices.tell(
                event.citizen(), NotificationKind.FACTOR_ADDED, event.kind().name());
    }

    void factorRemoved(@Observes FactorRemoved event) {
        notices.tell(
                event.citizen(), NotificationKind.FACTOR_REMOVED, event.kind().name());
    }

    void recoveryCodesMade(@Observes RecoveryCodesMade event) {
        notices.tell(event.citizen(), NotificationKind.RECOVERY_CODES_MADE);
    }

    void recoveryCodeUsed(@Observes RecoveryCodeUsed event) {
        notices.tell(event.citizen(), NotificationKind.RECOVERY_CODE_USED, String.valueOf(event.left()));
    }

    void smsCodesSwitched(@Observes SmsCodesSwitched event) {
        notices.tell(event.citizen(), event.allowed() ? NotificationKind.SMS_CODES_ON : NotificationKind.SMS_CODES_OFF);
    }

    void lockCodeMade(@Observes LockCodeMade event) {
        notices.tell(event.citizen(), NotificationKind.LOCK_CODE_MADE);
    }

    void activated(@Observes AccountActivated event) {
        notices.tell(event.citizen(), NotificationKind.ACCOUNT_ACTIVATED);
    }

    void recovered(@Observes SignInRecovered event) {
        notices.tell(event.citizen(), NotificationKind.SIGN_IN_RECOVERED);
    }

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
                News.of(NotificationKind.CONTACT_CHANGED, event.kind().name()),
                event.before());
    }

    void levelRaised(@Observes LevelRaised event) {
        notices.tell(event.citizen(), NotificationKind.LEVEL_RAISED);
    }

    void factorsReplaced(@Observes FactorsReplaced event) {
        notices.tell(event.citizen(), NotificationKind.FACTORS_REPLACED);
    }

    void openingRepeated(@Observes OpeningRepeated event) {
        notices.tell(event.citizen(), NotificationKind.OPENING_REPEATED);
    }
}
