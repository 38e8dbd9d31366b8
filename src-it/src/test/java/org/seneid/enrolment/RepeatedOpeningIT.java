package org.seneid.enrolment;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.registration.Applicant;
import org.seneid.enrolment.registration.HolderWarning;
import org.seneid.enrolment.registration.RegistrationRepeated;
import org.seneid.enrolment.registration.Registrations;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.AccountId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.InContainer;
import org.seneid.rings.Patience;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Newcomer;
import org.seneid.support.Residents;
import org.seneid.support.Sent;
import org.seneid.support.Statements;

/** Whoever knows a number, a name and a birthday does not learn whether there is an account; its holder learns of them. */
@InContainer
class RepeatedOpeningIT {

    private static final String TYPED = "0387654321";

    @Inject
    private Registrations registrations;

    @Inject
    private Residents residents;

    @Inject
    private AtADesk atADesk;

    @Inject
    private Statements statements;

    @Inject
    private Databases databases;

    @Inject
    private Sent messages;

    @Inject
    private MovableClock clock;

    @Inject
    private HolderWarning warning;

    @Inject
    private Warnings warnings;

    @Inject
    private As as;

    private Newcomer known;
    private Account holder;

    /** Hears that holders were warned, so that a test can wait for what happens behind the page. */
    @ApplicationScoped
    public static class Warnings {

        private final BlockingQueue<AccountId> heard = new LinkedBlockingQueue<>();

        void warned(@Observes(during = AFTER_SUCCESS) RegistrationRepeated event) {
            heard.add(event.citizen());
        }

        /** Waits until this holder was; others are not looked at. */
        boolean reach(AccountId holder) throws InterruptedException {
            var next = heard.poll(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
            while (next != null && !next.equals(holder))
                next = heard.poll(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
            return next != null;
        }

        boolean silentOf(AccountId holder) {
            return !heard.contains(holder);
        }
    }

    @BeforeEach
    void somebodyHasAnAccount() throws Exception {
        known = residents.newcomer(anybody -> true);
        holder = atADesk.openedOnline(known);
        forgetWhatWasCounted();
    }

    @AfterEach
    void forgetWhatWasCounted() throws Exception {
        databases.portal("delete from attempt where policy = 'REGISTRATION'");
        databases.portal("delete from one_time_code");
        databases.portal("delete from outbox_message where recipient = ?", "+84" + TYPED.substring(1));
    }

    @Test
    void theHolderIsToldAndThePhoneThatWasTypedIsNot() throws Exception {
        var applicant = begin(known, TYPED);
        assertThat(warnings.reach(holder.id())).isTrue();
        assertThat(sentTo(TYPED)).isEmpty();
        assertThat(sentTo(known.phone())).hasSize(1).allSatisfy(sms -> assertThat(sms.get("body"))
                .contains(Messages.in(Language.VIETNAMESE).text("notifications.kind.OPENING_REPEATED")));
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ?",
                        holder.id().value()))
                .extracting(row -> row.get("act"))
                .contains("account.opening-repeated");
        assertThat(applicant.name()).isEqualTo(known.name());
    }

    @Test
    void whoeverTriesAllDayDoesNotFillTheHoldersMailbox() throws Exception {
        begin(known, TYPED);
        assertThat(warnings.reach(holder.id())).isTrue();
        as.system(holder.id(), () -> warning.tell(holder.id(), "192.0.2.1")
                .get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS));
        assertThat(warnings.silentOf(holder.id())).isTrue();
        clock.move(Duration.ofMinutes(61));
        begin(known, TYPED);
        assertThat(warnings.reach(holder.id())).isTrue();
    }

    @Test
    void knownAndUnknownTakeTheSameSteps() throws Exception {
        var unknown = residents.newcomer(anybody -> true);
        begin(residents.newcomer(anybody -> true), TYPED);
        var ofUnknown = steps(unknown);
        assertThat(steps(known)).isEqualTo(ofUnknown);
        assertThat(ofUnknown).anyMatch(sql -> sql.contains("one_time_code"));
    }

    @Test
    void noCodeIsRightAndWrongOnesCountAsEverywhere() throws Exception {
        var applicant = begin(known, TYPED);
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> as.nobody(() -> registrations.prove(applicant, "000000")))
                    .hasMessage("identity.code.wrong");
        assertThatThrownBy(() -> as.nobody(() -> registrations.prove(applicant, "000000")))
                .hasMessage("identity.code.over");
    }

    @Test
    void whatNobodyGotCountsInThePhonesLimitAndTheOtherWayRound() throws Exception {
        var applicant = begin(known, TYPED);
        for (int i = 0; i < 2; i++) as.nobody(() -> registrations.sendAgain(applicant));
        var unknown = residents.newcomer(anybody -> true);
        var other = begin(unknown, TYPED);
        as.nobody(() -> registrations.sendAgain(other));
        assertThatThrownBy(() -> as.nobody(() -> registrations.sendAgain(other)))
                .hasMessage("identity.code.too-many");
        assertThatThrownBy(() -> as.nobody(() -> registrations.sendAgain(applicant)))
                .hasMessage("identity.code.too-many");
        assertThat(sentTo(TYPED)).hasSize(2);
    }

    /** The statements of the request, but for the message itself and for numbers that are fetched fifty at a time. */
    private List<String> steps(Newcomer person) throws Exception {
        return statements.during(() -> begin(person, TYPED)).stream()
                .map(sql -> sql.toLowerCase().replaceAll("\\s*bind => .*", ""))
                .filter(sql -> !sql.contains("outbox_message") && !sql.contains("_seq"))
                .toList();
    }

    private Applicant begin(Newcomer person, String phone) throws Exception {
        return as.nobody(
                () -> registrations.begin(person.person(), person.name(), person.born(), ContactAddress.phone(phone)));
    }

    private List<Map<String, String>> sentTo(String phone) throws Exception {
        return messages.to("+84" + phone.substring(1));
    }
}
