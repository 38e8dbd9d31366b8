package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.enrolment.registration.RegistrationRepeated;
import org.seneid.identity.activation.ActivationEvents.AccountActivated;
import org.seneid.identity.activation.ActivationEvents.CredentialsReset;
import org.seneid.identity.activation.ActivationEvents.LevelRaised;
import org.seneid.identity.contact.ContactChanged;
import org.seneid.identity.factor.FactorEvents.FactorAdded;
import org.seneid.identity.factor.FactorEvents.FactorRemoved;
import org.seneid.identity.factor.FactorEvents.RecoveryCodeUsed;
import org.seneid.identity.factor.FactorEvents.RecoveryCodesMade;
import org.seneid.identity.factor.FactorEvents.SmsCodesSwitched;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.identity.lock.LockEvents.AccountUnlocked;
import org.seneid.identity.lock.LockEvents.LockCodeMade;
import org.seneid.identity.passkey.ClonedPasskeySuspected;
import org.seneid.identity.password.PasswordEvents.PasswordChanged;
import org.seneid.identity.password.PasswordEvents.SignInRecovered;
import org.seneid.identity.signin.NewDeviceUsed;

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
                Notice.of(NotificationKind.CONTACT_CHANGED, event.kind().name()),
                event.before());
    }

    void levelRaised(@Observes LevelRaised event) {
        notices.tell(event.citizen(), NotificationKind.LEVEL_RAISED);
    }

    void factorsReplaced(@Observes CredentialsReset event) {
        notices.tell(event.citizen(), NotificationKind.FACTORS_REPLACED);
    }

    void openingRepeated(@Observes RegistrationRepeated event) {
        notices.tell(event.citizen(), NotificationKind.OPENING_REPEATED);
    }
}
