package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Choice;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;

class ShareTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:41:07Z");
    private static final Viewer STRANGER = new Viewer(Viewer.Channel.PAGE, "203.113.7.9 Browser");
    private static final PublicId CARD = PublicId.random();

    private final ShareCode code = ShareCode.random();

    @Test
    void aLookAtAnOpenShareIsCountedAndLeavesItOpen() {
        var share = share(Lifetime.hours(2));
        var viewing = share.viewedBy(STRANGER, NOW.plusSeconds(5));
        assertThat(viewing.seenAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(share.openAt(NOW.plusSeconds(6))).isTrue();
    }

    @Test
    void aOneTimeShareIsSpentByTheFirstLook() {
        var share = share(Lifetime.ONE_TIME);
        share.viewedBy(STRANGER, NOW.plusSeconds(5));
        assertThat(share.statusAt(NOW.plusSeconds(5))).isEqualTo(ShareStatus.USED);
        assertThat(share.endedAt()).isEqualTo(NOW.plusSeconds(5));
        broken("sharing.status.used", () -> share.viewedBy(STRANGER, NOW.plusSeconds(6)));
    }

    @Test
    void timeEndsAShareByItselfAtTheVeryMoment() {
        var share = share(Lifetime.IN_PERSON);
        assertThat(share.left(NOW)).isEqualTo(Duration.ofSeconds(180));
        assertThat(share.openAt(NOW.plusMillis(179_999))).isTrue();
        assertThat(share.statusAt(NOW.plusSeconds(180))).isEqualTo(ShareStatus.EXPIRED);
        assertThat(share.left(NOW.plusSeconds(180))).isZero();
        broken("sharing.status.expired", () -> share.viewedBy(STRANGER, NOW.plusSeconds(180)));
        broken("sharing.status.expired", () -> share.stop(NOW.plusSeconds(180)));
    }

    @Test
    void whatIsStoppedIsClosedAtOnce() {
        var share = share(Lifetime.days(30));
        share.stop(NOW.plusSeconds(9));
        assertThat(share.statusAt(NOW.plusSeconds(9))).isEqualTo(ShareStatus.REVOKED);
        broken("sharing.status.revoked", () -> share.viewedBy(STRANGER, NOW.plusSeconds(10)));
    }

    @Test
    void onlyItsOwnCodeOpensAShare() {
        var share = share(Lifetime.IN_PERSON);
        assertThat(share.opensWith(code)).isTrue();
        assertThat(share.opensWith(ShareCode.random())).isFalse();
    }

    @Test
    void spokenDigitsLiveThreeMinutesAndNoLongerThanTheShare() {
        var digits = new ShortCode("482917");
        var share = share(Lifetime.days(3));
        assertThat(share.opensWith(digits, NOW)).isFalse();
        share.spokenAs(digits, NOW);
        assertThat(share.opensWith(digits, NOW.plusSeconds(179))).isTrue();
        assertThat(share.opensWith(digits, NOW.plusSeconds(180))).isFalse();
        assertThat(share.opensWith(new ShortCode("482918"), NOW)).isFalse();

        var short3 = share(Lifetime.IN_PERSON);
        short3.spokenAs(digits, NOW.plusSeconds(120));
        assertThat(short3.opensWith(digits, NOW.plusSeconds(180))).isFalse();
        broken("sharing.status.expired", () -> short3.spokenAs(digits, NOW.plusSeconds(180)));
    }

    @Test
    void anEndedShareNoLongerAnswersToItsDigits() {
        var digits = new ShortCode("482917");
        var share = share(Lifetime.days(3));
        share.spokenAs(digits, NOW);
        share.stop(NOW.plusSeconds(1));
        assertThat(share.opensWith(digits, NOW.plusSeconds(2))).isFalse();
    }

    @Test
    void aLifetimeHasItsBounds() {
        assertThat(Lifetime.days(30).length()).isEqualTo(Duration.ofDays(30));
        broken("sharing.lifetime.between", () -> Lifetime.days(31));
        broken("sharing.lifetime.between", () -> Lifetime.hours(0));
        broken("sharing.lifetime.between", () -> new Lifetime(Lifetime.Kind.IN_PERSON, 2));
    }

    @Test
    void nothingChosenIsNothingShared() {
        broken("sharing.nothing", () -> new Selection(List.of()));
    }

    @Test
    void aSelectionIsKeptAsItWasMade() {
        var other = PublicId.random();
        var selection = Selection.of(List.of(
                new Choice(Attribute.PLATE, other),
                new Choice(Attribute.NAME, CARD),
                new Choice(Attribute.NAME, CARD),
                new Choice(Attribute.OVER_18, CARD)));
        assertThat(selection.names()).containsExactly("NAME", "OVER_18", "PLATE");
        assertThat(selection.of(CARD)).containsExactly(Attribute.NAME, Attribute.OVER_18);
        var converter = new Selection.ColumnConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(selection)))
                .isEqualTo(selection);
    }

    @Test
    void typedWordsCanBeShownToAStranger() {
        assertThat(new Purpose("  nhận\nphòng\u202e \u0000khách  sạn ").words()).isEqualTo("nhận phòng khách sạn");
        assertThat(new Receiver(null).said()).isFalse();
        broken("sharing.purpose.missing", () -> new Purpose(" \u200b "));
        broken("sharing.purpose.long", () -> new Purpose("x".repeat(201)));
        broken("sharing.receiver.long", () -> new Receiver("x".repeat(101)));
    }

    private Share share(Lifetime lifetime) {
        var request = new ShareRequest(
                Selection.of(List.of(new Choice(Attribute.NAME, CARD))),
                new Purpose("Hotel check-in"),
                new Receiver("Khách sạn Hồ Gươm"),
                lifetime);
        return new Share(new AccountId(7), request, code, NOW);
    }

    private static void broken(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}
