package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.password.Passwords;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Sent;

/** What a citizen is told, where, and that it is told exactly when it happened. */
@InContainer
@OnPostgreSQLToo
class NotificationsIT {

    private static final String ANOTHER = "ghế bút trăng mưa cột";

    @Inject
    private Notifications notifications;

    @Inject
    private Reached reached;

    @Inject
    private Passwords passwords;

    @Inject
    private AccountLocks locks;

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
        databases.portal(
                "delete from contact where owner = ?", citizen.account().value());
        reached.at(citizen.account(), ContactAddress.email(mailbox));
    }

    @Test
    void aChangedPasswordIsToldInTheInboxAndByMailWithAWayToLock() throws Exception {
        as.citizen(citizen, () -> passwords.change(ANOTHER, Optional.empty()));
        assertThat(unread()).isEqualTo(1);
        assertThat(inbox()).extracting(Notification::kind).containsExactly(NotificationKind.PASSWORD_CHANGED);
        var letter = sent(mailbox).get(0);
        assertThat(letter.get("subject"))
                .isEqualTo("Sen: " + Messages.in(Language.VIETNAMESE).text(NotificationKind.PASSWORD_CHANGED.key()));
        var body = letter.get("body");
        assertThat(body)
                .contains("Password changed")
                .doesNotContain(ANOTHER, citizen.person().digits());
        var link = new PublicId(body.replaceAll("(?s).*?/not-me/([0-9a-z]{26}).*", "$1"));
        assertThat(as.nobody(() -> locks.lockByLink(link))).isTrue();
        assertThat(inbox())
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.ACCOUNT_LOCKED, NotificationKind.PASSWORD_CHANGED);
    }

    @Test
    void whatWasRolledBackIsToldToNobody() throws Exception {
        assertThatThrownBy(() -> as.citizen(citizen, () -> passwords.change("too short", Optional.empty())))
                .hasMessage("identity.password.short");
        assertThat(inbox()).isEmpty();
        assertThat(sent(mailbox)).isEmpty();
    }

    @Test
    void whoHasNoMailboxGetsAnSms() throws Exception {
        var phone = ContactAddress.phone("0912345678");
        databases.portal(
                "delete from contact where owner = ?", citizen.account().value());
        databases.portal("delete from outbox_message where recipient = ?", phone.text());
        reached.at(citizen.account(), phone);
        as.citizen(citizen, () -> passwords.change(ANOTHER, Optional.empty()));
        assertThat(sent(phone.text())).hasSize(1).allSatisfy(sms -> assertThat(sms.get("channel"))
                .isEqualTo("SMS"));
    }

    @Test
    void anotherMailboxIsToldToBoth() throws Exception {
        var other = PublicId.random() + "@example.org";
        reached.moves(citizen.account(), ContactAddress.email(other));
        assertThat(sent(mailbox)).hasSize(1);
        assertThat(sent(other)).hasSize(1);
        assertThat(inbox().get(0).arguments()).containsExactly("EMAIL");
    }

    @Test
    void whatWasSeenIsUnreadNoMoreAndOthersAreNobodysBusiness() throws Exception {
        as.citizen(citizen, () -> passwords.change(ANOTHER, Optional.empty()));
        var stranger = citizens.citizen();
        var rows = inbox();
        as.citizen(stranger, () -> notifications.seen(rows));
        assertThat(unread()).isEqualTo(1);
        assertThat(as.citizen(stranger, () -> notifications.page(1)).rows()).isEmpty();
        as.citizen(citizen, () -> notifications.seen(rows));
        assertThat(unread()).isZero();
        assertThat(inbox()).noneMatch(Notification::unread);
    }

    private long unread() throws Exception {
        return as.citizen(citizen, () -> notifications.unread());
    }

    private List<Notification> inbox() throws Exception {
        return as.citizen(citizen, () -> notifications.page(1)).rows();
    }

    private List<Map<String, String>> sent(String to) throws Exception {
        return messages.to(to);
    }
}
