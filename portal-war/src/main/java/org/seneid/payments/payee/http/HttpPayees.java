package org.seneid.payments.payee.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.payments.payee.BookedPayment;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.Payees;
import org.seneid.payments.payee.PaymentNotice;
import org.seneid.payments.payee.PaymentSettings;
import org.seneid.platform.Money;
import org.seneid.platform.adapter.Adapter;
import org.seneid.platform.adapter.HttpParty;

/** Payees that are reached over HTTPS by the contract in {@code payees.yaml}, each at its own address. */
@Adapter("http")
@ApplicationScoped
public class HttpPayees implements Payees {

    @Inject
    PaymentSettings settings;

    private final Map<Payee, HttpParty> parties = new ConcurrentHashMap<>();

    protected HttpPayees() {}

    HttpPayees(PaymentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<PayeeCustomer> customer(CustomerRef customer) {
        return heard(customer.payee(), party -> {
            var reply = party.get(path(customer));
            return reply.notFound()
                    ? Optional.empty()
                    : Optional.of(new PayeeCustomer(customer, reply.read(PayeeJson::holder)));
        });
    }

    @Override
    public List<PayeeBill> bills(CustomerRef customer) {
        return heard(customer.payee(), party -> {
            var reply = party.get(path(customer) + "/bills");
            return reply.notFound() ? List.of() : reply.read(PayeeJson::bills);
        });
    }

    @Override
    public Optional<Money> due(CustomerRef customer, String bill) {
        return heard(customer.payee(), party -> {
            var reply = party.get(path(customer) + "/bills/" + segment(bill));
            if (reply.notFound()) return Optional.empty();
            var found = reply.read(PayeeJson::bill);
            return found.paidOn().isPresent() ? Optional.empty() : Optional.of(found.amount());
        });
    }

    @Override
    public PayeeAnswer tell(PaymentNotice notice) {
        return heard(
                notice.customer().payee(),
                party -> answer(party.put("/payments/" + segment(notice.key()), PayeeJson.of(notice))));
    }

    @Override
    public PayeeAnswer ask(Payee payee, String key) {
        return heard(payee, party -> answer(party.get("/payments/" + segment(key))));
    }

    @Override
    public List<BookedPayment> booked(Payee payee, LocalDate day) {
        return heard(payee, party -> party.get("/payments?day=" + day).read(PayeeJson::booked));
    }

    /** Only words of the contract end a payment; whatever else comes is no answer, and the payee is asked again. */
    private static PayeeAnswer answer(HttpParty.Reply reply) throws IOException {
        if (reply.notFound()) return PayeeAnswer.NOT_RECEIVED;
        return reply.read(PayeeJson::answer);
    }

    private static String path(CustomerRef customer) {
        return "/customers/" + segment(customer.code());
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private interface Asking<T> {
        T of(HttpParty party) throws IOException;
    }

    private <T> T heard(Payee payee, Asking<T> asking) {
        try {
            return asking.of(parties.computeIfAbsent(payee, this::party));
        } catch (IOException unanswered) {
            throw new PayeeUnavailable(payee, unanswered);
        }
    }

    private HttpParty party(Payee payee) {
        return new HttpParty(
                settings.url(payee).orElseThrow(() -> new PayeeUnavailable(payee, null)),
                settings.token(payee).orElse(""),
                settings.timeout());
    }
}
