package org.seneid.payments.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.NoPayees;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PaymentNotice;
import org.seneid.platform.HeldClock;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** A payee that is silent does not keep the others waiting. */
class PaymentSenderTest {

    private static final CustomerRef SILENT = new CustomerRef(Payee.EVN_HANOI, "PE90000000017");
    private static final CustomerRef WELL = new CustomerRef(Payee.EVN_HCMC, "PD90000000018");

    private final List<PublicId> due = ids(101);
    private final Map<PublicId, PayeeAnswer> answers = new HashMap<>();
    private final PaymentSender sender = new PaymentSender();
    private Duration silence = Duration.ZERO;
    private final HeldClock held = new HeldClock();

    PaymentSenderTest() {
        sender.queue = new Queue();
        sender.payees = new OneSilent();
        sender.clock = held;
    }

    private static List<PublicId> ids(int count) {
        return Stream.generate(PublicId::random).limit(count).toList();
    }

    @Test
    void aPayeeThatIsLeftAloneDoesNotEndTheRound() {
        sender.sendAll();
        assertThat(answers).hasSize(101).containsEntry(due.get(100), PayeeAnswer.accepted("A1"));
    }

    @Test
    void theRoundEndsWhenItTakesLong() {
        silence = Duration.ofMillis(4900);
        sender.sendAll();
        assertThat(answers).containsOnlyKeys(due.subList(0, 5));
    }

    /** All but the last payment are of the silent payee. */
    private final class Queue extends PaymentQueue {

        @Override
        public List<PublicId> due(int most) {
            return due.subList(0, Math.min(most, due.size()));
        }

        @Override
        public Optional<Attempt> claim(PublicId id) {
            var customer = id.equals(due.get(100)) ? WELL : SILENT;
            return Optional.of(
                    new Attempt(new PaymentNotice(id.value(), customer, "B1", new Money(1), held.instant()), true));
        }

        @Override
        public void answered(PublicId id, PayeeAnswer answer) {
            answers.put(id, answer);
        }
    }

    private final class OneSilent extends NoPayees {

        @Override
        public PayeeAnswer tell(PaymentNotice notice) {
            if (notice.customer().equals(WELL)) return PayeeAnswer.accepted("A1");
            held.passes(silence);
            return PayeeAnswer.UNKNOWN;
        }
    }
}
