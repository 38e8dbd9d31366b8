package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.password.Passwords;
import org.seneid.payments.Crowd;
import org.seneid.payments.PaymentEvents.PaymentReversed;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Sent;

/** What was chosen is what is sent; security is sent whatever was chosen. */
@InContainer
@OnPostgreSQLToo
class NoticePreferencesIT {

    private static final String ANOTHER = "ghế bút trăng mưa cột";

    @Inject
    private NoticePreferences preferences;

    @Inject
    private Notifications notifications;

    @Inject
    private Passwords passwords;

    @Inject
    private Teller teller;

    @Inject
    private Reached reached;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private Sent sent;

    @Inject
    private Crowd crowd;

    @Inject
    private As as;

    private final String mailbox = PublicId.random() + "@example.org";
    private final String phone =
            "+8491%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private Actor citizen;

    @BeforeEach
    void somebodyWithBoth() throws Exception {
        citizen = citizens.citizen();
        reached.only(citizen.account(), ContactAddress.email(mailbox), ContactAddress.phone(phone));
    }

    @Test
    void usuallyMailIsSentAndNoSms() throws Exception {
        moneyComesBack();
        assertThat(sent.to(mailbox)).hasSize(1);
        assertThat(sent.to(phone)).isEmpty();
    }

    @Test
    void whatWasChosenIsSentAndOnRecord() throws Exception {
        choose(new ChannelChoice(Topic.PAYMENTS, false, true));
        assertThat(as.citizen(citizen, preferences::mine))
                .contains(new ChannelChoice(Topic.PAYMENTS, false, true), ChannelChoice.usual(Topic.SHARING));
        moneyComesBack();
        assertThat(sent.to(mailbox)).isEmpty();
        assertThat(sent.to(phone)).hasSize(1);
        assertThat(acts()).isEqualTo(1);
        choose(new ChannelChoice(Topic.PAYMENTS, false, true));
        assertThat(acts()).as("what stays the same is no news").isEqualTo(1);
    }

    @Test
    void theInboxHasItWhateverWasChosen() throws Exception {
        choose(new ChannelChoice(Topic.PAYMENTS, false, false));
        moneyComesBack();
        assertThat(sent.to(mailbox)).isEmpty();
        assertThat(as.citizen(citizen, () -> notifications.page(1)).rows()).hasSize(1);
    }

    @Test
    void securityCannotBeSwitchedOff() throws Exception {
        choose(new ChannelChoice(Topic.SECURITY, false, false), new ChannelChoice(Topic.HELP, false, false));
        as.citizen(citizen, () -> passwords.change(ANOTHER, Optional.empty()));
        assertThat(sent.to(mailbox)).hasSize(1);
    }

    @Test
    void manyWhoSaveAtOnceKeepOneChoice() throws Exception {
        crowd.atOnce(8, () -> {
            choose(new ChannelChoice(Topic.HELP, false, true));
            return null;
        });
        assertThat(databases.portal(
                        "select id from notice_choice where owner = ?",
                        citizen.account().value()))
                .hasSize(1);
    }

    @Test
    void allCanBeMarkedAsReadAndTheUnreadShownAlone() throws Exception {
        moneyComesBack();
        moneyComesBack();
        var first = as.citizen(citizen, () -> notifications.page(1)).rows();
        as.citizen(citizen, () -> notifications.seen(List.of(first.get(0))));
        assertThat(as.citizen(citizen, () -> notifications.unreadPage(1)).rows())
                .extracting(Notification::publicId)
                .containsExactly(first.get(1).publicId());
        as.citizen(citizen, notifications::seenAll);
        assertThat(as.citizen(citizen, notifications::unread)).isZero();
        assertThat(as.citizen(citizen, () -> notifications.unreadPage(1)).rows())
                .isEmpty();
    }

    private void choose(ChannelChoice... chosen) throws Exception {
        as.citizen(citizen, () -> preferences.choose(List.of(chosen)));
    }

    private void moneyComesBack() {
        teller.happens(new PaymentReversed(citizen.account(), PublicId.random(), "SEN-1"));
    }

    private int acts() throws Exception {
        return databases
                .portal(
                        "select id from audit_entry where owner = ? and act = 'notifications.preferences-changed'",
                        citizen.account().value())
                .size();
    }
}
