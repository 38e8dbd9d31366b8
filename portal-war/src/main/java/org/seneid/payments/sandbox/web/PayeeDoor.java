package org.seneid.payments.sandbox.web;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.http.PayeeJson;
import org.seneid.payments.sandbox.SandboxPayees;

/** The sandbox's payees, each below its name, by the contract in {@code payees.yaml}. */
@WebServlet("/sandbox/payees/*")
public class PayeeDoor extends SandboxDoor {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    transient SandboxPayees payees;

    @Override
    protected Said get(List<String> path, HttpServletRequest request) {
        var payee = Payee.valueOf(path.get(0));
        try {
            return switch (path.get(1)) {
                case "customers" -> customers(new CustomerRef(payee, path.get(2)), path.subList(3, path.size()));
                case "payments" ->
                    path.size() == 2
                            ? Said.json(
                                    PayeeJson.file(payees.booked(payee, LocalDate.parse(request.getParameter("day")))))
                            : outcome(payees.ask(payee, path.get(2)));
                default -> Said.NOT_FOUND;
            };
        } catch (PayeeUnavailable away) {
            return Said.SILENCE;
        }
    }

    private Said customers(CustomerRef customer, List<String> rest) {
        if (rest.isEmpty())
            return payees.customer(customer)
                    .map(known -> Said.json(Json.createObjectBuilder()
                            .add("holder", known.holder())
                            .build()))
                    .orElse(Said.NOT_FOUND);
        if (!rest.get(0).equals("bills")) return Said.NOT_FOUND;
        if (rest.size() == 1) return bills(customer);
        return payees.billNow(customer, rest.get(1))
                .map(bill -> Said.json(PayeeJson.of(bill)))
                .orElse(Said.NOT_FOUND);
    }

    private Said bills(CustomerRef customer) {
        var bills = payees.bills(customer);
        return bills.isEmpty() && !payees.knows(customer) ? Said.NOT_FOUND : Said.json(PayeeJson.of(bills));
    }

    @Override
    protected Said put(List<String> path, JsonObject body) {
        if (!path.get(1).equals("payments")) return Said.NOT_FOUND;
        try {
            var notice = PayeeJson.notice(Payee.valueOf(path.get(0)), path.get(2), body);
            if (payees.told(notice).filter(before -> !before.same(notice)).isPresent()) return Said.OTHERWISE;
            return outcome(payees.tell(notice));
        } catch (PayeeUnavailable away) {
            return Said.SILENCE;
        }
    }

    private static Said outcome(PayeeAnswer answer) {
        return switch (answer.outcome()) {
            case ACCEPTED, REFUSED, UNKNOWN -> Said.json(PayeeJson.of(answer));
            case NOT_RECEIVED -> Said.NOT_FOUND;
        };
    }
}
