package org.seneid.payments.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.seneid.ledger.Statements;
import org.seneid.payments.Crowd;
import org.seneid.payments.Payers;
import org.seneid.payments.limit.LimitSettings;
import org.seneid.payments.limit.SpendingLimits;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** Money goes from one citizen to another once, to whom the payer saw, and never more of it than there is. */
@InContainer
@OnPostgreSQLToo
class CreditTransfersIT {

    private static final long PLENTY = 90_000_000;
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    @Inject
    Payers payers;

    @Inject
    Senders senders;

    @Inject
    CreditTransfers transfers;

    @Inject
    Recipients recipients;

    @Inject
    LimitSettings settings;

    @Inject
    Statements statements;

    @Inject
    Databases databases;

    @Inject
    Crowd crowd;

    @Inject
    As as;

    @Test
    void moneyGoesToTheOneWhoWasNamedAndBothReadIt() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        var friend = payers.citizenWith(1_000);
        assertThat(senders.named(payer, friend.person().digits()).holder()).isEqualTo(friend.name());

        var sent = senders.send(payer, friend, 250_000);

        assertThat(sent.status()).isEqualTo(TransferStatus.SENT);
        assertThat(sent.reference()).startsWith("CT-");
        assertThat(payers.balance(payer)).isEqualTo(new Money(PLENTY - 250_000));
        assertThat(payers.balance(friend)).isEqualTo(new Money(251_000));
        var theirs =
                as.citizen(friend, () -> statements.between(Instant.EPOCH, FAR)).get(0);
        assertThat(theirs.otherSide()).isEqualTo(payer.name());
        assertThat(theirs.memo()).isEqualTo("Tra tien");
        assertThat(acts(payer)).contains("transfer.sent");
        assertThat(acts(friend)).contains("transfer.named", "transfer.received");
    }

    @Test
    void aCitizenIsFoundByTelephoneAndByTheNumberOfTheirAccount() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        var friend = payers.citizenWith(1);
        var phone = Citizens.phone(friend.person()).text();

        var byPhone = senders.named(payer, phone);

        assertThat(byPhone.holder()).isEqualTo(friend.name());
        assertThat(senders.named(payer, byPhone.account().number())).isEqualTo(byPhone);
    }

    @Test
    void nothingTellsACitizenWithoutAnAccountFromANumberThatIsNobodys() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        var without = payers.citizen();

        assertThatThrownBy(() -> senders.named(payer, without.person().digits()))
                .satisfies(broken("payments.transfer.unknown"));
        assertThatThrownBy(() -> senders.named(payer, Citizens.number().digits()))
                .satisfies(broken("payments.transfer.unknown"));
        assertThatThrownBy(() -> senders.named(payer, payer.person().digits()))
                .satisfies(broken("payments.transfer.self"));
    }

    @Test
    void namesAreNotLearntByGuessing() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        for (int i = 0; i < 20; i++)
            assertThatThrownBy(() -> senders.named(payer, Citizens.number().digits()))
                    .satisfies(broken("payments.transfer.unknown"));

        assertThatThrownBy(() -> senders.named(payer, Citizens.number().digits()))
                .satisfies(broken("platform.throttle.wait"));
    }

    @Test
    void onlyTheAmountIsSentThatStoodBesideTheButton() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        var friend = payers.citizenWith(1);
        var id = senders.filled(payer, friend, 20_000);
        as.citizen(payer, () -> transfers.fill(id, new Money(30_000), ""));

        assertThatThrownBy(() -> as.citizen(payer, () -> transfers.send(id, new Money(20_000))))
                .satisfies(broken("payments.transfer.changed"));

        assertThat(payers.balance(payer)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void theSameTransferSentManyTimesAtOnceIsSentOnce() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        var friend = payers.citizenWith(1);
        var id = senders.filled(payer, friend, 250_000);

        var sent = crowd.atOnce(8, () -> senders.send(payer, id).reference());

        assertThat(sent).containsOnly(sent.get(0));
        assertThat(payers.balance(friend)).isEqualTo(new Money(250_001));
    }

    @Test
    void severalAtOncePassNeitherTheFloorNorTheDay() throws Exception {
        var poor = payers.citizenWith(1_000_000);
        var rich = payers.citizenWith(PLENTY);
        var friend = payers.citizenWith(1);
        senders.send(rich, friend, 10_000);
        senders.knowEachOther(rich);
        var racing = new ArrayList<Callable<String>>();
        for (int i = 0; i < 4; i++) {
            var ofPoor = senders.filled(poor, friend, 300_000);
            var ofRich = senders.filled(rich, friend, 14_999_999);
            racing.add(Crowd.outcome("sent", () -> senders.send(poor, ofPoor)));
            racing.add(Crowd.outcome("sent", () -> senders.send(rich, ofRich)));
        }

        var outcomes = crowd.all(racing);

        assertThat(outcomes)
                .containsExactlyInAnyOrderElementsOf(
                        List.of("sent", "sent", "sent", "ledger.short", "sent", "sent", "sent", "payments.send.day"));
        assertThat(payers.balance(poor)).isEqualTo(new Money(100_000));
    }

    @Test
    void twoWhoPayEachOtherDoNotWaitForEachOther() throws Exception {
        var one = payers.citizenWith(1_000_000);
        var other = payers.citizenWith(1_000_000);
        var racing = new ArrayList<Callable<String>>();
        for (int i = 0; i < 4; i++) {
            var there = senders.filled(one, other, 10_000);
            var back = senders.filled(other, one, 10_000);
            racing.add(Crowd.outcome("sent", () -> senders.send(one, there)));
            racing.add(Crowd.outcome("sent", () -> senders.send(other, back)));
        }

        assertThat(crowd.all(racing)).containsOnly("sent");
        assertThat(payers.balance(one)).isEqualTo(new Money(1_000_000));
    }

    @Test
    void whatLooksLikeFraudWaitsAndIsNotSentBefore() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        var stranger = payers.citizenWith(1);
        var id = senders.filled(payer, stranger, 5_000_000);

        var waiting = senders.send(payer, id);

        assertThat(waiting.status()).isEqualTo(TransferStatus.PAUSED);
        assertThat(waiting.signs()).containsExactly(FraudSign.FIRST_TIME, FraudSign.ROUND_LARGE);
        assertThat(payers.balance(stranger)).isEqualTo(new Money(1));
        databases.portal("update credit_transfer set ready_at = begun_at where public_id = ?", id.value());
        assertThat(senders.send(payer, id).status()).isEqualTo(TransferStatus.SENT);
    }

    @Test
    void whatTheCitizenLowersCountsAtOnceAndWhatTheyRaiseDoesNot() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        var friend = payers.citizenWith(1);
        var id = senders.filled(payer, friend, 250_000);
        var low = new SpendingLimits(new Money(200_000), new Money(200_000), new Money(200_000));

        as.citizen(payer, () -> settings.lower(low));

        assertThatThrownBy(() -> senders.send(payer, id)).satisfies(broken("payments.link.amount"));
        as.citizen(payer, () -> settings.raise(SpendingLimits.STANDARD));
        assertThatThrownBy(() -> senders.send(payer, id)).satisfies(broken("payments.link.amount"));
        assertThatThrownBy(() -> as.citizen(payer, () -> settings.lower(SpendingLimits.HIGHEST)))
                .satisfies(broken("platform.form.damaged"));
        assertThat(acts(payer)).contains("transfer.limits-lowered", "transfer.limits-raised");
        assertThat(databases.portal(
                        "select subject from audit_entry where owner = ? and act = 'transfer.limits-lowered'",
                        payer.account().value()))
                .extracting(row -> row.get("subject"))
                .containsExactly("20 000 000, 50 000 000, 200 000 000 → 200 000, 200 000, 200 000");
    }

    @Test
    void nobodySendsAnothersTransfer() throws Exception {
        var payer = payers.citizenWith(PLENTY);
        var friend = payers.citizenWith(1);
        var id = senders.filled(payer, friend, 250_000);

        assertThatThrownBy(() -> senders.send(friend, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(friend, () -> transfers.drop(id))).isInstanceOf(NotFound.class);
    }

    private List<String> acts(Actor citizen) throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ?",
                        citizen.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }

    private static Consumer<Throwable> broken(String key) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}
