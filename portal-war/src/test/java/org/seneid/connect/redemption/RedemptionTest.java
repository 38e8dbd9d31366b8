package org.seneid.connect.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.connect.client.SampleClients;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.sharing.Share;
import org.seneid.sharing.ShareCode;
import org.seneid.sharing.ShareRequest;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Choice;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;

class RedemptionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:41:07Z");
    private static final ResultHash HASH = ResultHash.of("result");

    static Share share(Lifetime lifetime, Attribute... attributes) {
        var choices = List.of(attributes).stream()
                .map(attribute -> new Choice(attribute, PublicId.random()))
                .toList();
        return new Share(
                new AccountId(7L),
                new ShareRequest(Selection.of(choices), new Purpose("Nhận phòng"), Receiver.UNSAID, lifetime),
                ShareCode.random(),
                NOW);
    }

    private static Redemption asked(Share share) {
        return new Redemption(RedeemingParty.program(SampleClients.hotel()), share, NOW);
    }

    private static Redemption asked() {
        return asked(share(Lifetime.days(3), Attribute.NAME));
    }

    private static Redemption received() {
        var redemption = asked();
        redemption.confirm("sealed", HASH, NOW);
        redemption.receive(NOW);
        return redemption;
    }

    @Test
    void nobodyIsAskedForLongerThanThreeMinutesOrThanTheShareLives() {
        var redemption = asked();
        assertThat(redemption.openAt(NOW.plusSeconds(179))).isTrue();
        assertThat(redemption.statusAt(NOW.plusSeconds(180))).isEqualTo(RedemptionStatus.EXPIRED);
        assertThatThrownBy(() -> redemption.mustBeConfirmable(NOW.plusSeconds(180)))
                .hasMessage("connect.redemption.over");

        var ending = share(Lifetime.IN_PERSON, Attribute.NAME);
        var late = new Redemption(RedeemingParty.program(SampleClients.hotel()), ending, NOW.plusSeconds(100));
        assertThat(late.expiresAt()).isEqualTo(ending.expiresAt());
    }

    @Test
    void aShareThatHasEndedEndsTheQuestion() {
        var share = share(Lifetime.ONE_TIME, Attribute.NAME);
        var redemption = asked(share);
        share.viewedBy(Viewer.program(), NOW.plusSeconds(1));
        assertThat(redemption.openAt(NOW.plusSeconds(2))).isFalse();
        assertThatThrownBy(() -> redemption.mustBeConfirmable(NOW.plusSeconds(2)))
                .hasMessage("connect.redemption.over");
    }

    @Test
    void anAnswerStaysAsItIs() {
        var declined = asked();
        declined.decline(NOW);
        assertThatThrownBy(() -> declined.confirm("sealed", HASH, NOW)).hasMessage("connect.redemption.over");
        var confirmed = asked();
        confirmed.confirm("sealed", HASH, NOW);
        assertThatThrownBy(() -> confirmed.decline(NOW)).hasMessage("connect.redemption.over");
        assertThatThrownBy(() -> confirmed.confirm("other", HASH, NOW)).hasMessage("connect.redemption.over");
    }

    @Test
    void theResultIsThereForTenMinutes() {
        var redemption = asked();
        assertThat(redemption.resultAt(NOW)).isEmpty();
        redemption.confirm("sealed", HASH, NOW);
        assertThat(redemption.resultAt(NOW.plusSeconds(599))).contains("sealed");
        assertThat(redemption.resultAt(NOW.plusSeconds(600))).isEmpty();
        assertThat(redemption.statusAt(NOW.plusSeconds(600))).isEqualTo(RedemptionStatus.EXPIRED);
        assertThatThrownBy(() -> redemption.receive(NOW.plusSeconds(600))).hasMessage("connect.redemption.over");
    }

    @Test
    void aReceiptIsDueWithinFiveMinutesAndTakenLaterToo() {
        var redemption = received();
        var late = NOW.plus(Duration.ofDays(1));
        assertThat(redemption.overdueAt(NOW.plusSeconds(300))).isFalse();
        assertThat(redemption.overdueAt(NOW.plusSeconds(301))).isTrue();
        redemption.sign("receipt", "key", late);
        assertThat(redemption.overdueAt(late)).isFalse();
        redemption.sign("another", "key", late.plusSeconds(1));
        assertThat(redemption.receiptAt()).contains(late);
    }

    @Test
    void nobodySignsForWhatTheyHaveNot() {
        var redemption = asked();
        assertThatThrownBy(() -> redemption.sign("receipt", "key", NOW)).hasMessage("connect.receipt.early");
        redemption.confirm("sealed", HASH, NOW);
        assertThatThrownBy(() -> redemption.sign("receipt", "key", NOW)).hasMessage("connect.receipt.early");
    }

    @ParameterizedTest
    @EnumSource(
            value = Attribute.class,
            names = {"PLATE", "VEHICLE_MAKE", "VEHICLE_MODEL", "VEHICLE_COLOUR"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyAttributeButAVehiclesIsWhatAClaimIsRegisteredFor(Attribute attribute) {
        var selection = share(Lifetime.IN_PERSON, attribute).selection();
        assertThat(RedeemableAttributes.beyond(SampleClients.registeredForAll(), selection))
                .isEmpty();
    }

    @Test
    void whatGoesBeyondTheRegistrationIsNamed() {
        var selection = share(
                        Lifetime.IN_PERSON,
                        Attribute.NAME,
                        Attribute.LICENCE_NAME,
                        Attribute.LICENCE_PORTRAIT,
                        Attribute.PLATE)
                .selection();
        assertThat(RedeemableAttributes.beyond(SampleClients.hotel(), selection))
                .containsExactlyInAnyOrder("LICENCE_PORTRAIT", "PLATE");
    }
}
