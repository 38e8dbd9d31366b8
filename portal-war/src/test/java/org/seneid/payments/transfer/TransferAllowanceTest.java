package org.seneid.payments.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.limit.SpendingLimits;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;

class TransferAllowanceTest {

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");
    private static final Recipient FRIEND =
            new Recipient(new BankAccount("970900", "123456789012"), "Trần Thị Bình", Optional.of(new AccountId(2)));
    private static final SpendingLimits LIMITS =
            new SpendingLimits(new Money(10_000_000), new Money(12_000_000), new Money(15_000_000));
    private static final List<CreditTransfer> NONE = List.of();

    @Test
    void a_new_account_gets_five_million_on_its_first_day() {
        var first = TransferAllowance.of(LIMITS, NONE, NONE, NONE, NOW);
        assertThatCode(() -> first.mustHold(new Money(5_000_000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> first.mustHold(new Money(5_000_001))).hasMessage("payments.send.new");

        var sent = List.of(sent(4_000_000, NOW.minus(Duration.ofHours(23))));
        var second = TransferAllowance.of(LIMITS, sent, sent, sent, NOW);
        assertThatThrownBy(() -> second.mustHold(new Money(1_000_001))).hasMessage("payments.send.new");
    }

    @Test
    void after_a_day_it_is_new_no_more() {
        var sent = List.of(sent(10_000, NOW.minus(Duration.ofHours(24))));
        var known = TransferAllowance.of(LIMITS, NONE, NONE, sent, NOW);
        assertThat(known.fresh()).isFalse();
        assertThatCode(() -> known.mustHold(LIMITS.payment())).doesNotThrowAnyException();
        assertThatThrownBy(() -> known.mustHold(LIMITS.payment().plus(new Money(1))))
                .hasMessage("payments.link.amount");
        assertThatThrownBy(() -> known.mustHold(new Money(1_999))).hasMessage("payments.link.amount");
    }

    @Test
    void the_day_and_the_month_end_it() {
        var known = List.of(sent(10_000, NOW.minus(Duration.ofDays(40))));
        var today = List.of(sent(9_000_000, NOW));
        var day = TransferAllowance.of(LIMITS, today, today, known, NOW);
        assertThatThrownBy(() -> day.mustHold(new Money(3_000_001))).hasMessage("payments.send.day");
        assertThat(day.leftToday()).isEqualTo(new Money(3_000_000));
        assertThat(day.usedToday()).isEqualTo(75);

        var month = TransferAllowance.of(LIMITS, NONE, List.of(sent(9_000_000, NOW)), known, NOW);
        assertThatThrownBy(() -> month.mustHold(new Money(6_000_001))).hasMessage("payments.send.month");
    }

    @Test
    void a_limit_that_was_lowered_below_what_was_sent_leaves_nothing() {
        var today = List.of(sent(13_000_000, NOW));
        assertThat(TransferAllowance.of(LIMITS, today, today, NONE, NOW).leftToday())
                .isEqualTo(Money.ZERO);
    }

    private static CreditTransfer sent(long amount, Instant when) {
        var transfer = new CreditTransfer(new AccountId(1), "Nguyễn Văn An", FRIEND, when);
        transfer.proposed(Optional.of(new Money(amount)), "");
        transfer.sent("CT-2026-12-0000001", when);
        return transfer;
    }
}
