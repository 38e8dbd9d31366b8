package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.documents.DocumentEvents.DocumentChanged;
import org.seneid.documents.DocumentEvents.MistakeCorrected;
import org.seneid.documents.Documents;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.payments.PaymentEvents.PaymentReversed;
import org.seneid.payments.PaymentEvents.PaymentSettled;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.DocumentState;
import org.seneid.rings.InContainer;
import org.seneid.sharing.ShareEvents.ShareViewed;
import org.seneid.sharing.Viewer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Families;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Sent;

/** What happens without a citizen is told to them, with its page; what they do themselves is not. */
@InContainer
class NoticeIT {

    @Inject
    private Notifications notifications;

    @Inject
    private Teller teller;

    @Inject
    private Reached reached;

    @Inject
    private Documents documents;

    @Inject
    private Guardianships guardianships;

    @Inject
    private Families families;

    @Inject
    private Residents residents;

    @Inject
    private Databases databases;

    @Inject
    private Sent sent;

    @Inject
    private MovableClock movableClock;

    @Inject
    private Clock clock;

    @Inject
    private As as;

    private final String mailbox = PublicId.random() + "@example.org";
    private Actor citizen;

    @BeforeEach
    void somebodyWithAMailbox() throws Exception {
        citizen = residents.make(aCitizen().holding(DRIVING_LICENCE)).actor();
        reached.only(citizen.account(), ContactAddress.email(mailbox));
    }

    @Test
    void aSeizedLicenceIsToldWithItsPage() throws Exception {
        databases.sandbox(
                "update driving_licence set standing = 'SEIZED' where person = (select id from person where number = ?)",
                citizen.person().digits());
        movableClock.move(Duration.ofMinutes(5));
        var licence = as.citizen(citizen, documents::mine).get(0).publicId();
        as.citizen(citizen, () -> documents.refresh(DRIVING_LICENCE, licence));
        assertThat(inbox()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.DOCUMENT_STATE);
            assertThat(told.arguments()).containsExactly("DRIVING_LICENCE", "STATE_SEIZED");
            assertThat(told.page()).isEqualTo("/documents/driving-licence/" + licence);
        });
        assertThat(mail()).contains(seizedLicence(Language.VIETNAMESE), seizedLicence(Language.ENGLISH));
    }

    private static String seizedLicence(Locale language) {
        var words = Messages.in(language);
        return words.text("registry.kind.DRIVING_LICENCE") + ": " + words.text("notifications.word.STATE_SEIZED");
    }

    @Test
    void aCorrectedMistakeIsToldOnceAndNotAlsoAsAChange() throws Exception {
        var licence = PublicId.random();
        teller.happens(new MistakeCorrected(citizen.account(), DRIVING_LICENCE, licence, "name"));
        teller.happens(new DocumentChanged(
                citizen.account(),
                licence,
                DRIVING_LICENCE,
                DocumentState.VALID,
                DocumentState.VALID,
                List.of("name")));
        assertThat(kinds()).containsExactly(NotificationKind.MISTAKE_ANSWERED);
    }

    @Test
    void aShareIsToldOfOnceADayAndNotFaceToFace() throws Exception {
        var share = PublicId.random();
        teller.happens(viewed(share, true));
        assertThat(kinds()).isEmpty();
        teller.happens(viewed(share, false));
        teller.happens(viewed(share, false));
        assertThat(inbox()).singleElement().matches(told -> told.page().equals("/sharing/" + share));
        movableClock.move(Duration.ofHours(25));
        teller.happens(viewed(share, false));
        assertThat(inbox()).hasSize(2);
    }

    @Test
    void aPaymentIsToldOfWhenItsPayerHasGoneOn() throws Exception {
        teller.happens(settled(clock.instant()));
        assertThat(kinds()).isEmpty();
        teller.happens(settled(clock.instant().minus(Duration.ofMinutes(2))));
        teller.happens(new PaymentReversed(citizen.account(), PublicId.random(), "SEN-2"));
        assertThat(kinds()).containsExactly(NotificationKind.PAYMENT_REVERSED, NotificationKind.PAYMENT_SETTLED);
        assertThat(mail()).contains("SEN-2");
    }

    @Test
    void aParentIsToldWhoAsksAndTheGuardianOfTheAnswer() throws Exception {
        var guardian = residents.make(aCitizen()).actor();
        var asked = families.asked(guardian.person(), citizen.person());
        assertThat(kinds()).containsExactly(NotificationKind.GUARDIAN_ASKS);
        assertThat(mail()).contains(guardian.name());
        as.citizen(citizen, () -> guardianships.agree(asked));
        assertThat(as.citizen(guardian, () -> notifications.page(1)).rows())
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.DEPENDANT_AGREED);
        as.citizen(guardian, () -> guardianships.giveUp(asked));
        assertThat(kinds()).containsExactly(NotificationKind.GUARDIAN_GONE, NotificationKind.GUARDIAN_ASKS);
    }

    private ShareViewed viewed(PublicId share, boolean inPerson) {
        return new ShareViewed(citizen.account(), share, List.of("NAME"), "", Viewer.Channel.PAGE, inPerson, false);
    }

    private PaymentSettled settled(Instant paidAt) {
        return new PaymentSettled(citizen.account(), PublicId.random(), paidAt, "SEN-1");
    }

    private List<NotificationKind> kinds() throws Exception {
        return inbox().stream().map(Notification::kind).toList();
    }

    private List<Notification> inbox() throws Exception {
        return as.citizen(citizen, () -> notifications.page(1)).rows();
    }

    /** The newest. */
    private String mail() throws Exception {
        return sent.to(mailbox).get(0).get("body");
    }
}
