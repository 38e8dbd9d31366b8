package org.seneid.connect.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.redemption.RedemptionRefused.Reason;
import org.seneid.payments.Crowd;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
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
import org.seneid.support.Staff;

/** Which of several parties gets a share, and what one that is stopped gets. */
@InContainer
class RedemptionPartiesIT {

    @Inject
    private Redemptions redemptions;

    @Inject
    private RedemptionAnswers answers;

    @Inject
    private Shares shares;

    @Inject
    private Sharers sharers;

    @Inject
    private ClientReviews reviews;

    @Inject
    private Staff staff;

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

    @Inject
    private RedeemedShares guest;

    @BeforeEach
    void aHotelAndAGuest() throws Exception {
        guest.begin();
    }

    @Test
    void ofManyCallsAtOnceAllGetTheSameQuestion() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.ONE_TIME, Attribute.NAME);
        var ids = crowd.atOnce(6, () -> {
            acting.asNobody("198.51.100.9");
            return redemptions
                    .ask(guest.hotel, share.code().secret(), Optional.empty())
                    .publicId();
        });
        assertThat(ids).hasSize(6).containsOnly(ids.get(0));
        assertThat(guest.log()).containsExactly("connect.share-asked");
    }

    @Test
    void ofTwoPartiesThatWantAOneTimeShareOneGetsIt() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.ONE_TIME, Attribute.NAME);
        var other = RedeemingParty.program(guest.registered());
        var first = guest.asked(guest.hotel, share);
        var second = guest.asked(other, share);
        guest.confirmed(first);
        assertThatThrownBy(() -> guest.confirmed(second)).hasMessage("connect.redemption.over");
        assertThat(guest.stands(guest.hotel, first).received()).isTrue();
        assertThat(guest.stands(other, second).statusAt(clock.instant())).isEqualTo(RedemptionStatus.EXPIRED);
        assertThatThrownBy(() -> guest.confirmed(first)).as("pressed again").hasMessage("connect.redemption.over");
    }

    @Test
    void nobodyElseHasTheRedemption() throws Exception {
        var asked = guest.asked(guest.hotel, sharers.opened(guest.an, Lifetime.days(1), Attribute.NAME));
        var other = RedeemingParty.program(guest.registered());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> guest.stands(other, asked));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.nobody(() -> redemptions.sign(other, asked.publicId(), "receipt")));
        var stranger = sharers.holder();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(stranger, () -> answers.confirm(asked.publicId())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(stranger, () -> answers.decline(asked.publicId())));
    }

    @Test
    void anAddressedShareIsItsPartysAlone() throws Exception {
        var mine = sharers.request(guest.an.account(), Lifetime.ONE_TIME, Attribute.NAME);
        var share = as.citizen(
                guest.an,
                () -> shares.open(new ShareRequest(
                        mine.selection(),
                        mine.purpose(),
                        mine.receiver(),
                        mine.lifetime(),
                        Optional.of(guest.client.publicId()))));
        guest.refused(Reason.ADDRESSED, () -> guest.asked(RedeemingParty.program(guest.registered()), share));
        var got = guest.asked(guest.hotel, share);
        assertThat(redemptions.result(got)).isPresent();
        assertThat(guest.log()).containsExactly("connect.share-asked", "connect.share-received");
        assertThat(databases.portal(
                        "select page from notification where owner = ? and kind = 'SHARE_RECEIVED'",
                        guest.an.account().value()))
                .hasSize(1);
    }

    @Test
    void aPartyThatIsStoppedMeanwhileGetsNothing() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.ONE_TIME, Attribute.NAME);
        var asked = guest.asked(guest.hotel, share);
        databases.portal("update client set status = 'SUSPENDED' where client_id = ?", guest.client.clientId());
        assertThatThrownBy(() -> guest.confirmed(asked)).hasMessage("connect.redemption.suspended");
        assertThat(as.citizen(guest.an, () -> shares.byId(share.share().publicId()))
                        .statusAt(clock.instant()))
                .isEqualTo(ShareStatus.OPEN);
    }

    @Test
    void whatAStoppedPartyHasAskedForEndsForGood() throws Exception {
        var asked = guest.asked(guest.hotel, sharers.opened(guest.an, Lifetime.days(1), Attribute.NAME));
        var made = guest.asked(guest.hotel, sharers.opened(guest.an, Lifetime.days(1), Attribute.NAME));
        guest.confirmed(made);
        var operator = staff.opened(Citizens.number(), "operator", "Trần Văn Sơn", Role.OPERATOR);
        as.operator(operator, () -> reviews.suspend(guest.client.publicId(), "Nghi lạm dụng dữ liệu của khách"));
        as.operator(operator, () -> reviews.resume(guest.client.publicId(), "Đã kiểm tra, không có lạm dụng"));
        assertThatThrownBy(() -> guest.confirmed(asked)).hasMessage("connect.redemption.over");
        assertThat(guest.stands(guest.hotel, made).statusAt(clock.instant())).isEqualTo(RedemptionStatus.EXPIRED);
        assertThat(guest.row(made).get("result")).isNull();
    }
}
