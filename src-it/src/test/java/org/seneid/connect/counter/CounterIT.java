package org.seneid.connect.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.SignedJWT;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.key.SigningKeys;
import org.seneid.connect.redemption.RedeemedShares;
import org.seneid.connect.redemption.Redemption;
import org.seneid.connect.redemption.RedemptionAnswers;
import org.seneid.connect.redemption.RedemptionRefused;
import org.seneid.payments.Crowd;
import org.seneid.platform.NotFound;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.RelyingParties;
import org.seneid.support.Staff;

/** A party's counter in the real server: who may scan, what is seen, and who is said to have signed. */
@InContainer
class CounterIT {

    @Inject
    private Counter counter;

    @Inject
    private CounterClerks clerks;

    @Inject
    private RedemptionAnswers answers;

    @Inject
    private RelyingParties parties;

    @Inject
    private Sharers sharers;

    @Inject
    private Staff staff;

    @Inject
    private SigningKeys keys;

    @Inject
    private PortalAddress portal;

    @Inject
    private As as;

    @Inject
    private RedeemedShares redeemed;

    @Inject
    private Crowd crowd;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor an;
    private Actor mai;

    @BeforeEach
    void aGuestAtACounter() throws Exception {
        an = sharers.holder();
        mai = parties.receiver();
    }

    private Redemption scanned(Attribute... attributes) throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, attributes);
        return as.receiver(mai, () -> counter.scan(share.code().secret()));
    }

    private Redemption received(Attribute... attributes) throws Exception {
        var asked = scanned(attributes);
        as.citizen(an, () -> answers.confirm(asked.publicId()));
        return as.receiver(mai, () -> counter.byId(asked.publicId()));
    }

    @Test
    void whatWasConfirmedIsSeenForTwoMinutesAndSignedForInThePersonsName() throws Exception {
        var got = received(Attribute.NAME, Attribute.PORTRAIT, Attribute.BIRTH_DATE, Attribute.PERSONAL_ID);
        var result = as.receiver(mai, () -> counter.result(got)).orElseThrow();
        assertThat(result.verdict()).isEqualTo(ShareVerdict.VALID);
        assertThat(result.documents()).hasSize(1);
        assertThat(result.documents().get(0).values())
                .extracting(CounterResult.Received::attribute)
                .containsExactlyInAnyOrder(
                        Attribute.NAME, Attribute.PORTRAIT, Attribute.BIRTH_DATE, Attribute.PERSONAL_ID);

        var receipt = keys.signed(
                        SignedJWT.parse(redeemed.row(got).get("receipt")), new JOSEObjectType("sen-receipt+jwt"))
                .orElseThrow();
        assertThat(receipt.getIssuer()).isEqualTo(portal.of(""));
        assertThat(receipt.getSubject()).isEqualTo(got.client().clientId());
        assertThat(receipt.getStringClaim("signed_for")).isEqualTo(mai.name());
        assertThat(receipt.getStringClaim("result_sha256"))
                .isEqualTo(redeemed.row(got).get("result_hash"));
        assertThat(databases.portal(
                        "select actor_name from audit_entry where owner = ? and act = 'connect.counter-share-signed'",
                        an.account().value()))
                .containsExactly(Map.of("actor_name", mai.name()));

        clock.move(Redemption.SHOWN_FOR);
        assertThat(as.receiver(mai, () -> counter.result(counter.byId(got.publicId()))))
                .isEmpty();
        assertThat(as.receiver(mai, () -> counter.today())).hasSize(1);
    }

    @Test
    void nothingIsSeenBeforeTheCitizensWord() throws Exception {
        var asked = scanned(Attribute.NAME);
        assertThat(as.receiver(mai, () -> counter.result(counter.byId(asked.publicId()))))
                .isEmpty();
        assertThatExceptionOfType(RedemptionRefused.class)
                .isThrownBy(() -> scanned(Attribute.NAME, Attribute.LICENCE_CLASSES));
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        var got = received(Attribute.NAME);
        var other = parties.receiver();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.receiver(other, () -> counter.byId(got.publicId())));
        assertThat(as.receiver(other, () -> counter.today())).isEmpty();
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(an, () -> counter.byId(got.publicId())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.nobody(() -> counter.scan("000000")));
    }

    @Test
    void whoWorksAtNoCounterOrAtOneThatWasStoppedScansNothing() throws Exception {
        var stranger = staff.opened(Citizens.number(), "reception", "Tạ Thị Mai", Role.RECEIVER);
        assertThat(as.receiver(stranger, () -> counter.party())).isEmpty();
        assertThatThrownBy(() -> as.receiver(stranger, () -> counter.scan("000000")))
                .hasMessage("connect.counter.nowhere");
        var client = as.receiver(mai, () -> counter.party()).orElseThrow();
        databases.portal("update client set status = 'SUSPENDED' where client_id = ?", client.clientId());
        assertThatThrownBy(() -> as.receiver(mai, () -> counter.scan("000000"))).hasMessage("connect.counter.nowhere");
    }

    @Test
    void anOperatorSaysWhoWorksAtACounterAndWhoDoesNoMore() throws Exception {
        var operator = staff.opened(Citizens.number(), "operator", "Trần Văn Sơn", Role.OPERATOR);
        var receiver = staff.opened(Citizens.number(), "reception", "Tạ Thị Mai", Role.RECEIVER);
        var name = signInName(receiver);
        var hotel = as.receiver(mai, () -> counter.party()).orElseThrow();
        for (int i = 0; i < 2; i++) as.operator(operator, () -> clerks.assign(hotel.publicId(), name));
        assertThat(as.receiver(receiver, () -> counter.party())).isPresent();
        assertThat(as.operator(operator, () -> clerks.at(hotel.publicId()))).hasSize(2);
        var other = as.receiver(parties.receiver(), () -> counter.party()).orElseThrow();
        assertThatThrownBy(() -> as.operator(operator, () -> clerks.assign(other.publicId(), name)))
                .hasMessage("connect.clerks.elsewhere");
        assertThatThrownBy(() -> as.operator(operator, () -> clerks.assign(other.publicId(), "nobody.at.all")))
                .hasMessage("connect.clerks.unknown");

        var row = as.operator(operator, () -> clerks.at(hotel.publicId())).stream()
                .filter(one -> one.signInName().equals(name))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 2; i++) as.operator(operator, () -> clerks.release(hotel.publicId(), row.account()));
        assertThat(as.receiver(receiver, () -> counter.party())).isEmpty();
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act like 'connect.clerk%' order by id",
                        receiver.account().value()))
                .containsExactly(Map.of("act", "connect.clerk-assigned"), Map.of("act", "connect.clerk-released"));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.receiver(mai, () -> clerks.at(hotel.publicId())));
    }

    @Test
    void ofTwoOperatorsWhoAssignSomebodyAtOnceTheSecondReadsItAtTheField() throws Exception {
        var operator = staff.opened(Citizens.number(), "operator", "Trần Văn Sơn", Role.OPERATOR);
        var receiver = staff.opened(Citizens.number(), "reception", "Tạ Thị Mai", Role.RECEIVER);
        var name = signInName(receiver);
        var counters = new ConcurrentLinkedQueue<PublicId>();
        for (int i = 0; i < 4; i++)
            counters.add(as.receiver(parties.receiver(), () -> counter.party())
                    .orElseThrow()
                    .publicId());
        var answers = crowd.atOnce(4, () -> {
            try {
                as.operator(operator, () -> clerks.assign(counters.remove(), name));
                return "assigned";
            } catch (RuleBroken refused) {
                return refused.field() + " " + refused.key();
            }
        });
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        "assigned",
                        "clerk connect.clerks.elsewhere",
                        "clerk connect.clerks.elsewhere",
                        "clerk connect.clerks.elsewhere");
    }

    private String signInName(Actor who) throws Exception {
        return databases
                .portal(
                        "select login_name from account where id = ?",
                        who.account().value())
                .get(0)
                .get("login_name");
    }
}
