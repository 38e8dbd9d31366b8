package org.seneid.payments.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.payments.transfer.FraudSign.FIRST_TIME;
import static org.seneid.payments.transfer.FraudSign.ROUND_LARGE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bank.BankAccount;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

class CreditTransferTest {

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-12-01T17:00:00Z");
    private static final AccountId PAYER = new AccountId(1);
    private static final Recipient FRIEND =
            new Recipient(new BankAccount("970900", "123456789012"), "Trần Thị Bình", Optional.of(new AccountId(2)));
    private static final Set<FraudSign> TWO = EnumSet.of(FIRST_TIME, ROUND_LARGE);
    private static final Money MILLION = new Money(1_000_000);

    private final CreditTransfer transfer = new CreditTransfer(PAYER, "Nguyễn Văn An", FRIEND, NOW);

    @Test
    void nobody_pays_themselves() {
        var me = new Recipient(FRIEND.account(), "Nguyễn Văn An", Optional.of(PAYER));
        assertThatThrownBy(() -> new CreditTransfer(PAYER, "Nguyễn Văn An", me, NOW))
                .hasMessage("payments.transfer.self");
    }

    @Test
    void what_does_not_look_like_fraud_waits_for_nothing() {
        transfer.filled(MILLION, "Tien com", EnumSet.of(FIRST_TIME), NOW);
        assertThat(transfer.status()).isEqualTo(TransferStatus.DRAFT);
        assertThat(transfer.waiting(NOW)).isFalse();
        assertThat(transfer.signs()).containsExactly(FIRST_TIME);
    }

    @Test
    void what_looks_like_fraud_waits_ten_minutes_and_can_be_sent_until_midnight() {
        transfer.filled(MILLION, "", TWO, NOW);
        assertThat(transfer.status()).isEqualTo(TransferStatus.PAUSED);
        assertThat(transfer.waiting(NOW.plus(Duration.ofMinutes(9)))).isTrue();
        var after = NOW.plus(Duration.ofMinutes(10));
        assertThat(transfer.waits(TWO, after)).isFalse();
        assertThat(transfer.expiresAt()).isEqualTo(MIDNIGHT);
        transfer.mustBeOpen(after);
        assertThatThrownBy(() -> transfer.mustBeOpen(MIDNIGHT)).hasMessage("payments.transfer.over");
    }

    @Test
    void a_pause_shortly_before_midnight_leaves_an_hour() {
        var late = MIDNIGHT.minus(Duration.ofMinutes(5));
        transfer.waits(TWO, late);
        assertThat(transfer.expiresAt()).isAfter(late.plus(Duration.ofMinutes(69)));
    }

    @Test
    void more_than_what_waited_waits_anew_and_less_does_not() {
        transfer.filled(MILLION, "", TWO, NOW);
        var after = NOW.plus(Duration.ofMinutes(10));
        transfer.filled(new Money(900_000), "", TWO, after);
        assertThat(transfer.waiting(after)).isFalse();
        transfer.filled(MILLION, "", TWO, after);
        assertThat(transfer.waiting(after)).isTrue();
    }

    @Test
    void what_is_sent_or_dropped_is_over() {
        transfer.filled(MILLION, "", Set.of(), NOW);
        transfer.sent("CT-2026-12-0000001", NOW);
        assertThatThrownBy(transfer::dropped).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> transfer.filled(MILLION, "", Set.of(), NOW)).hasMessage("payments.transfer.over");
        transfer.returned();
        assertThat(transfer.status()).isEqualTo(TransferStatus.RETURNED);
    }

    @Test
    void a_codes_memo_is_cut_and_its_zero_is_no_amount() {
        transfer.proposed(Optional.of(Money.ZERO), "x".repeat(90));
        assertThat(transfer.amount()).isNull();
        assertThat(transfer.memo()).hasSize(50);
        assertThatThrownBy(() -> transfer.filled(MILLION, "x".repeat(51), Set.of(), NOW))
                .hasMessage("payments.send.memo.long");
    }
}
