package org.seneid.payments.bank.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankAnswer;
import org.seneid.payments.bank.BankRefusal;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.delivery.Backoff;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class BankOrderTest {

    private static final Instant NOW = Instant.parse("2026-11-30T16:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final BankAccount ACCOUNT = new BankAccount("970436", "0011004567890");
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(10), Duration.ofHours(6), Backoff.GiveUp.afterAttempts(2));

    private final BankOrder order = new BankOrder(new AccountId(1), request(250_000), NOW);

    @Test
    void itsReferenceTellsTheDayInVietnam() {
        assertThat(order.reference()).matches("NH261130-[0-9A-Z]{8}");
    }

    @Test
    void onlyTheFirstAttemptTellsTheBankWithoutAsking() {
        assertThat(order.claimed(LATER, BACKOFF, NOW)).isTrue();
        assertThat(order.unanswered(BACKOFF, NOW)).isTrue();
        assertThat(order.claimed(LATER, BACKOFF, NOW)).isFalse();
        assertThat(order.unanswered(BACKOFF, NOW)).as("the last attempt").isFalse();
        assertThat(order.retry(NOW)).isTrue();
        assertThat(order.retry(NOW)).as("a second click").isFalse();
    }

    @Test
    void whatTheBankSaidIsFinal() {
        order.claimed(LATER, BACKOFF, NOW);
        order.done("FT1", NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.DONE);
        assertThat(order.nextAttemptAt()).isNull();
        assertThatThrownBy(() -> order.refused(BankAnswer.refused(BankRefusal.CLOSED), NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> order.retry(NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSameFormWithAnotherAmountIsAnotherOrder() {
        assertThat(order.same(request(250_000))).isSameAs(order);
        assertThatThrownBy(() -> order.same(request(250_001))).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @EnumSource(OrderKind.class)
    void everyKindHasWordsForHowItEnds(OrderKind kind) {
        for (var state : new String[] {"", ".OPEN", ".DONE", ".REFUSED"})
            assertThat(Messages.in(Language.VIETNAMESE).has(kind.key() + state)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(BankRefusal.class)
    void everyRefusalHasWords(BankRefusal refusal) {
        assertThat(Messages.in(Language.ENGLISH).has(refusal.key())).isTrue();
    }

    private static OrderRequest request(long dong) {
        return new OrderRequest(OrderKind.PAY_OUT, ACCOUNT, "NGUYEN VAN AN", new Money(dong), "Rut tien", "", "f1");
    }
}
