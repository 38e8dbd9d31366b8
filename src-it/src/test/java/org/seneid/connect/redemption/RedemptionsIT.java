package org.seneid.connect.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.key.SigningKeys;
import org.seneid.connect.redemption.RedemptionRefused.Reason;
import org.seneid.payments.Crowd;
import org.seneid.platform.NotFound;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.sharing.NewShare;
import org.seneid.sharing.ShareRequest;
import org.seneid.sharing.ShareStatus;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.Shares;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.RelyingParties;
import org.seneid.support.Staff;

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
    private RelyingParties parties;

    @Inject
    private Sharers sharers;

    @Inject
    private ClientReviews reviews;

    @Inject
    private Staff staff;

    @Inject
    private SigningKeys keys;

    @Inject
    private PortalAddress portal;

    @Inject
    private As as;

    @Inject
    private Acting acting;

    @Inject
    private Crowd crowd;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor an;
    private ECKey key;
    private Client client;
    private RedeemingParty hotel;

    @BeforeEach
    void aHotelAndAGuest() throws Exception {
        an = sharers.holder();
        key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        client = registered(IdentityClaim.PORTRAIT);
        hotel = RedeemingParty.program(client);
    }

    private Client registered(IdentityClaim... claims) {
        return parties.signing(new JWKSet(key.toPublicJWK()).toString(), claims);
    }

    private Redemption asked(RedeemingParty party, NewShare share) throws Exception {
        return as.nobody(() -> redemptions.ask(party, share.code().secret(), Optional.empty()));
    }

    private Redemption stands(RedeemingParty party, Redemption redemption) throws Exception {
        return as.nobody(() -> redemptions.byId(party, redemption.publicId()));
    }

    private void confirmed(Redemption redemption) throws Exception {
        as.citizen(an, () -> answers.confirm(redemption.publicId()));
    }

    private Redemption received(NewShare share) throws Exception {
        var asked = asked(hotel, share);
        confirmed(asked);
        return stands(hotel, asked);
    }

    private void refused(Reason reason, As.Act act) {
        assertThatExceptionOfType(RedemptionRefused.class)
                .isThrownBy(() -> as.nobody(act))
                .extracting(RedemptionRefused::reason)
                .isEqualTo(reason);
    }

    private List<String> log() throws Exception {
        return databases
                .portal(
                        "select act, refused from audit_entry where owner = ? and act like 'connect.%' order by id",
                        an.account().value())
                .stream()
                .map(row -> row.get("act") + (row.get("refused").equals("TRUE") ? " refused" : ""))
                .toList();
    }

    private String receipt(Redemption redemption, String result) throws Exception {
        return ReceiptWriter.receipt(
                key, client.clientId(), portal.of(""), redemption.publicId().value(), result);
    }

    @Test
    void aPartyGetsASignedResultAfterTheCitizensWordAndSignsForIt() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        var asked = asked(hotel, share);
        assertThat(asked.statusAt(clock.instant())).isEqualTo(RedemptionStatus.ASKED);
        assertThat(redemptions.result(stands(hotel, asked))).isEmpty();
        confirmed(asked);
        var got = stands(hotel, asked);
        var result = redemptions.result(got).orElseThrow();
        assertThat(redemptions.result(stands(hotel, asked))).as("fetched again").contains(result);

        var claims = keys.signed(SignedJWT.parse(result), new JOSEObjectType("sen-redemption+jwt"))
                .orElseThrow();
        assertThat(SignedJWT.parse(result).getHeader().getType().toString()).isEqualTo("sen-redemption+jwt");
        assertThat(claims.getAudience()).containsExactly(client.clientId());
        assertThat(claims.getJWTID()).isEqualTo(asked.publicId().value());
        assertThat(claims.getStringClaim("bearer")).isEqualTo("not_proven");
        assertThat(claims.getStringClaim("confirmed_by")).isEqualTo("citizen");
        assertThat(claims.getJSONObjectClaim("share")).containsEntry("state", "used");
        assertThat(claims.getClaim("documents").toString()).contains(an.name(), "signature_valid", "population");

        assertThatThrownBy(() -> as.nobody(() -> redemptions.sign(hotel, asked.publicId(), receipt(asked, "other"))))
                .hasMessage("connect.receipt.result");
        var signed = receipt(asked, result);
        as.nobody(() -> redemptions.sign(hotel, asked.publicId(), signed));
        as.nobody(() -> redemptions.sign(hotel, asked.publicId(), signed));
        assertThat(log())
                .containsExactly(
                        "connect.share-asked",
                        "connect.share-confirmed",
                        "connect.share-received",
                        "connect.share-signed");
        var row = row(asked);
        assertThat(row.get("receipt")).isEqualTo(signed);
        assertThat(row.values()).noneMatch(value -> value != null && value.contains(an.name()));
    }

    private Map<String, String> row(Redemption redemption) throws Exception {
        return databases
                .portal(
                        "select * from redemption where public_id = ?",
                        redemption.publicId().value())
                .get(0);
    }

    @Test
    void aPortraitIsThereToCompare() throws Exception {
        var got = received(sharers.opened(an, Lifetime.days(1), Attribute.NAME, Attribute.PORTRAIT));
        var claims = SignedJWT.parse(redemptions.result(got).orElseThrow()).getJWTClaimsSet();
        assertThat(claims.getStringClaim("bearer")).isEqualTo("compare_portrait");
        assertThat(claims.getClaim("documents").toString()).contains("<svg");
    }

    @Test
    void theSixDigitsLeadThereToo() throws Exception {
        var share = sharers.opened(an, Lifetime.IN_PERSON, Attribute.NAME);
        var asked =
                as.nobody(() -> redemptions.ask(hotel, share.spoken().digits(), Optional.of("nhận phòng khách sạn")));
        assertThat(asked.openAt(clock.instant())).isTrue();
    }

    @Test
    void whatHasEndedIsFourDifferentThings() throws Exception {
        var used = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        received(used);
        refused(Reason.SHARE_USED, () -> asked(RedeemingParty.program(registered()), used));
        var stopped = sharers.opened(an, Lifetime.days(1), Attribute.NAME);
        as.citizen(an, () -> shares.stop(stopped.share().publicId()));
        refused(Reason.SHARE_REVOKED, () -> asked(hotel, stopped));
        refused(Reason.UNKNOWN, () -> redemptions.ask(hotel, PublicId.random().value(), Optional.empty()));
        var old = sharers.opened(an, Lifetime.IN_PERSON, Attribute.NAME);
        clock.move(Duration.ofSeconds(180));
        refused(Reason.SHARE_EXPIRED, () -> asked(hotel, old));
    }

    @Test
    void whoAsksForMoreThanRegisteredIsRefusedAndTheCitizenReadsIt() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME, Attribute.LICENCE_POINTS);
        refused(Reason.OVER_ASKED, () -> asked(hotel, share));
        assertThat(log()).containsExactly("connect.share-asked refused");
        assertThat(as.citizen(an, () -> answers.of(share.share().publicId()))).isEmpty();
        refused(Reason.PURPOSE, () -> redemptions.ask(hotel, share.code().secret(), Optional.of("anything else")));
    }

    @Test
    void ofManyCallsAtOnceAllGetTheSameQuestion() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        var ids = crowd.atOnce(6, () -> {
            acting.asNobody("198.51.100.9");
            return redemptions
                    .ask(hotel, share.code().secret(), Optional.empty())
                    .publicId();
        });
        assertThat(ids).hasSize(6).containsOnly(ids.get(0));
        assertThat(log()).containsExactly("connect.share-asked");
    }

    @Test
    void ofTwoPartiesThatWantAOneTimeShareOneGetsIt() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        var other = RedeemingParty.program(registered());
        var first = asked(hotel, share);
        var second = asked(other, share);
        confirmed(first);
        assertThatThrownBy(() -> confirmed(second)).hasMessage("connect.redemption.over");
        assertThat(stands(hotel, first).received()).isTrue();
        assertThat(stands(other, second).statusAt(clock.instant())).isEqualTo(RedemptionStatus.EXPIRED);
        assertThatThrownBy(() -> confirmed(first)).as("pressed again").hasMessage("connect.redemption.over");
    }

    @Test
    void nobodyElseHasTheRedemption() throws Exception {
        var asked = asked(hotel, sharers.opened(an, Lifetime.days(1), Attribute.NAME));
        var other = RedeemingParty.program(registered());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stands(other, asked));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.nobody(() -> redemptions.sign(other, asked.publicId(), "receipt")));
        var stranger = sharers.holder();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(stranger, () -> answers.confirm(asked.publicId())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(stranger, () -> answers.decline(asked.publicId())));
    }

    @Test
    void whoIsDeclinedDoesNotAskAgain() throws Exception {
        var share = sharers.opened(an, Lifetime.days(1), Attribute.NAME);
        var asked = asked(hotel, share);
        as.citizen(an, () -> answers.decline(asked.publicId()));
        assertThat(stands(hotel, asked).statusAt(clock.instant())).isEqualTo(RedemptionStatus.DECLINED);
        refused(Reason.DECLINED, () -> asked(hotel, share));
        assertThat(log()).containsExactly("connect.share-asked", "connect.share-declined");
    }

    @Test
    void aPartyThatIsStoppedMeanwhileGetsNothing() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        var asked = asked(hotel, share);
        databases.portal("update client set status = 'SUSPENDED' where client_id = ?", client.clientId());
        assertThatThrownBy(() -> confirmed(asked)).hasMessage("connect.redemption.suspended");
        assertThat(as.citizen(an, () -> shares.byId(share.share().publicId())).statusAt(clock.instant()))
                .isEqualTo(ShareStatus.OPEN);
    }

    @Test
    void anAddressedShareIsItsPartysAlone() throws Exception {
        var mine = sharers.request(an.account(), Lifetime.ONE_TIME, Attribute.NAME);
        var share = as.citizen(
                an,
                () -> shares.open(new ShareRequest(
                        mine.selection(),
                        mine.purpose(),
                        mine.receiver(),
                        mine.lifetime(),
                        Optional.of(client.publicId()))));
        refused(Reason.ADDRESSED, () -> asked(RedeemingParty.program(registered()), share));
        var got = asked(hotel, share);
        assertThat(redemptions.result(got)).isPresent();
        assertThat(log()).containsExactly("connect.share-asked", "connect.share-received");
        assertThat(databases.portal(
                        "select page from notification where owner = ? and kind = 'SHARE_RECEIVED'",
                        an.account().value()))
                .hasSize(1);
    }

    @Test
    void whoDoesNotSignGetsNothingMore() throws Exception {
        for (int i = 1; i < RedemptionStore.MOST_OVERDUE; i++)
            received(sharers.opened(an, Lifetime.hours(1), Attribute.NAME));
        var share = sharers.opened(an, Lifetime.hours(1), Attribute.NAME);
        var last = received(share);
        clock.move(Redemption.SIGNED_WITHIN.plusSeconds(1));
        refused(Reason.RECEIPTS, () -> asked(hotel, share));
        assertThat(as.citizen(an, () -> answers.of(share.share().publicId())))
                .allMatch(one -> one.overdueAt(clock.instant()));
        var result = redemptions.result(last).orElseThrow();
        as.nobody(() -> redemptions.sign(hotel, last.publicId(), receipt(last, result)));
        assertThat(asked(hotel, share).openAt(clock.instant())).isTrue();
    }

    @Test
    void whoDidNotHearTheAnswerGetsTheSameAgain() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        var got = received(share);
        var again = asked(hotel, share);
        assertThat(again.publicId()).isEqualTo(got.publicId());
        assertThat(redemptions.result(again)).isEqualTo(redemptions.result(got)).isPresent();
    }

    @Test
    void whoNeverSignsGetsNoMoreByBeingQuick() throws Exception {
        var share = sharers.opened(an, Lifetime.hours(1), Attribute.NAME);
        for (int i = 0; i < RedemptionStore.MOST_UNSIGNED; i++) received(share);
        refused(Reason.RECEIPTS, () -> asked(hotel, share));
    }

    @Test
    void whatIsNoCodeIsNoGuess() throws Exception {
        for (int i = 0; i < 25; i++)
            refused(Reason.UNKNOWN, () -> redemptions.ask(hotel, "4006381333931", Optional.empty()));
        var share = sharers.opened(an, Lifetime.IN_PERSON, Attribute.NAME);
        assertThat(as.nobody(() -> redemptions.ask(hotel, share.spoken().digits(), Optional.empty()))
                        .openAt(clock.instant()))
                .isTrue();
    }

    @Test
    void whatAStoppedPartyHasAskedForEndsForGood() throws Exception {
        var asked = asked(hotel, sharers.opened(an, Lifetime.days(1), Attribute.NAME));
        var made = asked(hotel, sharers.opened(an, Lifetime.days(1), Attribute.NAME));
        confirmed(made);
        var operator = staff.opened(Citizens.number(), "operator", "Trần Văn Sơn", Role.OPERATOR);
        as.operator(operator, () -> reviews.suspend(client.publicId(), "Nghi lạm dụng dữ liệu của khách"));
        as.operator(operator, () -> reviews.resume(client.publicId(), "Đã kiểm tra, không có lạm dụng"));
        assertThatThrownBy(() -> confirmed(asked)).hasMessage("connect.redemption.over");
        assertThat(stands(hotel, made).statusAt(clock.instant())).isEqualTo(RedemptionStatus.EXPIRED);
        assertThat(row(made).get("result")).isNull();
    }
}
