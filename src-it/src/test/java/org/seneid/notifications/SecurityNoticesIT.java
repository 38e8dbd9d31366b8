package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.factor.SecondFactors;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.lock.AccountUnlocking;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Sent;

/** What somebody else could do to an account's security is told to its holder, with a way to lock at once. */
@InContainer
class SecurityNoticesIT {

    @Inject
    private Notifications notifications;

    @Inject
    private SecondFactors factors;

    @Inject
    private AccountUnlocking unlocking;

    @Inject
    private AccountLocks locks;

    @Inject
    private Reached reached;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private Sent messages;

    @Inject
    private As as;

    private Actor citizen;
    private String mailbox;

    @BeforeEach
    void somebodyWithAMailbox() throws Exception {
        citizen = citizens.citizen();
        mailbox = PublicId.random() + "@example.org";
        reached.at(citizen.account(), ContactAddress.email(mailbox));
    }

    @Test
    void aUsedRecoveryCode() throws Exception {
        var sheet = as.citizen(citizen, factors::makeRecoveryCodes);
        as.citizen(citizen, () -> locks.lock());
        as.nobody(() -> {
            unlocking.unlock(citizen.person(), Citizens.PASSWORD, sheet.get(0));
            return null;
        });
        assertTold(NotificationKind.RECOVERY_CODE_USED, "7", sheet.get(0));
    }

    @Test
    void codesBySmsSwitchedOn() throws Exception {
        as.citizen(citizen, () -> factors.allowSms());
        assertTold(NotificationKind.SMS_CODES_ON, "", "");
    }

    @Test
    void aNewLockCode() throws Exception {
        var code = as.citizen(citizen, () -> locks.makeCode());
        assertTold(NotificationKind.LOCK_CODE_MADE, "", code);
    }

    private void assertTold(NotificationKind kind, String argument, String secret) throws Exception {
        assertThat(as.citizen(citizen, () -> notifications.page(1)).rows())
                .filteredOn(told -> told.kind() == kind)
                .singleElement()
                .matches(told -> String.join("", told.arguments()).equals(argument));
        var title = "Sen: " + Messages.in(Language.VIETNAMESE).text(kind.key());
        var letters = messages.to(mailbox).stream()
                .filter(letter -> letter.get("subject").equals(title))
                .toList();
        assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.get("body"))
                .contains("/not-me/"));
        if (!secret.isEmpty()) assertThat(letters.toString()).doesNotContain(secret, secret.replaceAll("[ -]", ""));
    }
}
