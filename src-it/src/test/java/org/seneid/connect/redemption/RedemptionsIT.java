package org.seneid.connect.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.key.SigningKeys;
import org.seneid.connect.redemption.RedemptionRefused.Reason;
import org.seneid.platform.PublicId;
import org.seneid.rings.InContainer;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.Shares;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.support.As;
import org.seneid.support.MovableClock;

/** Redeeming shares in the real server: who gets what, when, and what stays on record. */
@InContainer
class RedemptionsIT {

    @Inject
    private Redemptions redemptions;

    @Inject
    private RedemptionAnswers answers;

    @Inject
    private Shares shares;

    @Inject
    private Sharers sharers;

    @Inject
    private SigningKeys keys;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    @Inject
    private RedeemedShares guest;

    @BeforeEach
    void aHotelAndAGuest() throws Exception {
        guest.begin();
    }

    @Test
    void aPartyGetsASignedResultAfterTheCitizensWordAndSignsForIt() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.ONE_TIME, Attribute.NAME);
        var asked = guest.asked(guest.hotel, share);
        assertThat(asked.statusAt(clock.instant())).isEqualTo(RedemptionStatus.ASKED);
        assertThat(redemptions.result(guest.stands(guest.hotel, asked))).isEmpty();
        guest.confirmed(asked);
        var got = guest.stands(guest.hotel, asked);
        var result = redemptions.result(got).orElseThrow();
        assertThat(redemptions.result(guest.stands(guest.hotel, asked)))
                .as("fetched again")
                .contains(result);

        var claims = keys.signed(SignedJWT.parse(result), new JOSEObjectType("sen-redemption+jwt"))
                .orElseThrow();
        assertThat(SignedJWT.parse(result).getHeader().getType().toString()).isEqualTo("sen-redemption+jwt");
        assertThat(claims.getAudience()).containsExactly(guest.client.clientId());
        assertThat(claims.getJWTID()).isEqualTo(asked.publicId().value());
        assertThat(claims.getStringClaim("bearer")).isEqualTo("not_proven");
        assertThat(claims.getStringClaim("confirmed_by")).isEqualTo("citizen");
        assertThat(claims.getJSONObjectClaim("share")).containsEntry("state", "used");
        assertThat(claims.getClaim("documents").toString()).contains(guest.an.name(), "signature_valid", "population");

        assertThatThrownBy(() ->
                        as.nobody(() -> redemptions.sign(guest.hotel, asked.publicId(), guest.receipt(asked, "other"))))
                .hasMessage("connect.receipt.result");
        var signed = guest.receipt(asked, result);
        as.nobody(() -> redemptions.sign(guest.hotel, asked.publicId(), signed));
        as.nobody(() -> redemptions.sign(guest.hotel, asked.publicId(), signed));
        assertThat(guest.log())
                .containsExactly(
                        "connect.share-asked",
                        "connect.share-confirmed",
                        "connect.share-received",
                        "connect.share-signed");
        var row = guest.row(asked);
        assertThat(row.get("receipt")).isEqualTo(signed);
        assertThat(row.values()).noneMatch(value -> value != null && value.contains(guest.an.name()));
    }

    @Test
    void aPortraitIsThereToCompare() throws Exception {
        var got = guest.received(sharers.opened(guest.an, Lifetime.days(1), Attribute.NAME, Attribute.PORTRAIT));
        var claims = SignedJWT.parse(redemptions.result(got).orElseThrow()).getJWTClaimsSet();
        assertThat(claims.getStringClaim("bearer")).isEqualTo("compare_portrait");
        assertThat(claims.getClaim("documents").toString()).contains("<svg");
    }

    @Test
    void theSixDigitsLeadThereToo() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.IN_PERSON, Attribute.NAME);
        var asked = as.nobody(
                () -> redemptions.ask(guest.hotel, share.spoken().digits(), Optional.of("nhận phòng khách sạn")));
        assertThat(asked.openAt(clock.instant())).isTrue();
    }

    @Test
    void whatHasEndedIsFourDifferentThings() throws Exception {
        var used = sharers.opened(guest.an, Lifetime.ONE_TIME, Attribute.NAME);
        guest.received(used);
        guest.refused(Reason.SHARE_USED, () -> guest.asked(RedeemingParty.program(guest.registered()), used));
        var stopped = sharers.opened(guest.an, Lifetime.days(1), Attribute.NAME);
        as.citizen(guest.an, () -> shares.stop(stopped.share().publicId()));
        guest.refused(Reason.SHARE_REVOKED, () -> guest.asked(guest.hotel, stopped));
        guest.refused(
                Reason.UNKNOWN,
                () -> redemptions.ask(guest.hotel, PublicId.random().value(), Optional.empty()));
        var old = sharers.opened(guest.an, Lifetime.IN_PERSON, Attribute.NAME);
        clock.move(Duration.ofSeconds(180));
        guest.refused(Reason.SHARE_EXPIRED, () -> guest.asked(guest.hotel, old));
    }

    @Test
    void whoAsksForMoreThanRegisteredIsRefusedAndTheCitizenReadsIt() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.ONE_TIME, Attribute.NAME, Attribute.LICENCE_POINTS);
        guest.refused(Reason.OVER_ASKED, () -> guest.asked(guest.hotel, share));
        assertThat(guest.log()).containsExactly("connect.share-asked refused");
        assertThat(as.citizen(guest.an, () -> answers.of(share.share().publicId())))
                .isEmpty();
        guest.refused(
                Reason.PURPOSE,
                () -> redemptions.ask(guest.hotel, share.code().secret(), Optional.of("anything else")));
    }

    @Test
    void whoIsDeclinedDoesNotAskAgain() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.days(1), Attribute.NAME);
        var asked = guest.asked(guest.hotel, share);
        as.citizen(guest.an, () -> answers.decline(asked.publicId()));
        assertThat(guest.stands(guest.hotel, asked).statusAt(clock.instant())).isEqualTo(RedemptionStatus.DECLINED);
        guest.refused(Reason.DECLINED, () -> guest.asked(guest.hotel, share));
        assertThat(guest.log()).containsExactly("connect.share-asked", "connect.share-declined");
    }

    @Test
    void whatIsNoCodeIsNoGuess() throws Exception {
        for (int i = 0; i < 25; i++)
            guest.refused(Reason.UNKNOWN, () -> redemptions.ask(guest.hotel, "4006381333931", Optional.empty()));
        var share = sharers.opened(guest.an, Lifetime.IN_PERSON, Attribute.NAME);
        assertThat(as.nobody(() -> redemptions.ask(guest.hotel, share.spoken().digits(), Optional.empty()))
                        .openAt(clock.instant()))
                .isTrue();
    }
}
