package org.seneid.payments.payee;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.seneid.platform.Money;

/** Counts the calls to the payees, whichever class answers for them. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class CountedPayees implements Payees {

    @Inject
    @Delegate
    @Any
    Payees payees;

    @Inject
    PayeeCalls calls;

    @Override
    public Optional<PayeeCustomer> customer(CustomerRef customer) {
        return counted(customer.payee(), () -> payees.customer(customer), answer -> "");
    }

    @Override
    public List<PayeeBill> bills(CustomerRef customer) {
        return counted(customer.payee(), () -> payees.bills(customer), answer -> "");
    }

    @Override
    public Optional<Money> due(CustomerRef customer, String bill) {
        return counted(customer.payee(), () -> payees.due(customer, bill), answer -> "");
    }

    @Override
    public PayeeAnswer tell(PaymentNotice notice) {
        return counted(notice.customer().payee(), () -> payees.tell(notice), CountedPayees::failure);
    }

    @Override
    public PayeeAnswer ask(Payee payee, String key) {
        return counted(payee, () -> payees.ask(payee, key), CountedPayees::failure);
    }

    private static String failure(PayeeAnswer answer) {
        return answer.outcome() == PayeeAnswer.Outcome.UNKNOWN
                ? answer.outcome().name()
                : "";
    }

    private <T> T counted(Payee payee, Supplier<T> call, Function<T, String> failure) {
        var began = System.nanoTime();
        var why = "";
        try {
            var answer = call.get();
            why = failure.apply(answer);
            return answer;
        } catch (RuntimeException thrown) {
            why = thrown.getClass().getSimpleName();
            throw thrown;
        } finally {
            calls.add(payee, Duration.ofNanos(System.nanoTime() - began), why);
        }
    }
}
