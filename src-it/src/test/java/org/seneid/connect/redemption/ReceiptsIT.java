package org.seneid.connect.redemption;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.redemption.RedemptionRefused.Reason;
import org.seneid.rings.InContainer;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.support.As;
import org.seneid.support.MovableClock;

/** What a party owes for what it got, and what it gets meanwhile. */
@InContainer
class ReceiptsIT {

    @Inject
    private Redemptions redemptions;

    @Inject
    private RedemptionAnswers answers;

    @Inject
    private Sharers sharers;

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
    void whoDoesNotSignGetsNothingMore() throws Exception {
        for (int i = 1; i < RedemptionStore.MOST_OVERDUE; i++)
            guest.received(sharers.opened(guest.an, Lifetime.hours(1), Attribute.NAME));
        var share = sharers.opened(guest.an, Lifetime.hours(1), Attribute.NAME);
        var last = guest.received(share);
        clock.move(Redemption.SIGNED_WITHIN.plusSeconds(1));
        guest.refused(Reason.RECEIPTS, () -> guest.asked(guest.hotel, share));
        assertThat(as.citizen(guest.an, () -> answers.of(share.share().publicId())))
                .allMatch(one -> one.overdueAt(clock.instant()));
        var result = redemptions.result(last).orElseThrow();
        as.nobody(() -> redemptions.sign(guest.hotel, last.publicId(), guest.receipt(last, result)));
        assertThat(guest.asked(guest.hotel, share).openAt(clock.instant())).isTrue();
    }

    @Test
    void whoNeverSignsGetsNoMoreByBeingQuick() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.hours(1), Attribute.NAME);
        for (int i = 0; i < RedemptionStore.MOST_UNSIGNED; i++) guest.received(share);
        guest.refused(Reason.RECEIPTS, () -> guest.asked(guest.hotel, share));
    }

    @Test
    void whoDidNotHearTheAnswerGetsTheSameAgain() throws Exception {
        var share = sharers.opened(guest.an, Lifetime.ONE_TIME, Attribute.NAME);
        var got = guest.received(share);
        var again = guest.asked(guest.hotel, share);
        assertThat(again.publicId()).isEqualTo(got.publicId());
        assertThat(redemptions.result(again)).isEqualTo(redemptions.result(got)).isPresent();
    }
}
