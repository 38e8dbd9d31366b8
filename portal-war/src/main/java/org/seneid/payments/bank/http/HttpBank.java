package org.seneid.payments.bank.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankAnswer;
import org.seneid.payments.bank.BankInstruction;
import org.seneid.payments.bank.BankRefusal;
import org.seneid.payments.bank.BankSettings;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.payments.bank.SettlementBank;
import org.seneid.platform.adapter.Adapter;
import org.seneid.platform.adapter.HttpParty;

/** A bank that is reached over HTTPS by the contract in {@code docs/bank.md}. */
@Adapter("http")
@ApplicationScoped
public class HttpBank implements SettlementBank {

    private static final int LONGEST_HOLDER = 80;
    private static final int LONGEST_REFERENCE = 40;

    @Inject
    BankSettings settings;

    private HttpParty party;

    protected HttpBank() {}

    HttpBank(BankSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> holder(BankAccount account) {
        return heard("holder", bank -> {
            var reply = bank.get("/accounts/" + account.bin() + "/" + account.number());
            return reply.notFound()
                    ? Optional.empty()
                    : Optional.of(reply.read(body -> HttpParty.text(body, "holder", LONGEST_HOLDER)));
        });
    }

    @Override
    public BankAnswer carryOut(BankInstruction order) {
        var body = Json.createObjectBuilder()
                .add("kind", order.kind().name())
                .add("bin", order.account().bin())
                .add("account", order.account().number())
                .add("amount", order.amount().dong())
                .add("memo", order.memo())
                .add("mandate", order.mandate())
                .build();
        return heard("instruction", bank -> answer(bank.put("/instructions/" + order.key(), body)));
    }

    @Override
    public BankAnswer becameOf(String key) {
        return heard("instruction", bank -> answer(bank.get("/instructions/" + key)));
    }

    @Override
    public String statement(LocalDate day) {
        return heard("statement", bank -> bank.get("/statements/" + day).text());
    }

    /** Only words of the contract end an instruction; whatever else comes is no answer, and the bank is asked again. */
    private static BankAnswer answer(HttpParty.Reply reply) throws IOException {
        if (reply.notFound()) return BankAnswer.NOT_RECEIVED;
        return reply.read(body -> switch (body.getString("outcome", "")) {
            case "ACCEPTED" -> BankAnswer.accepted(HttpParty.optionalText(body, "reference", LONGEST_REFERENCE));
            case "REFUSED" -> BankAnswer.refused(BankRefusal.of(body.getString("reason", "")));
            default -> BankAnswer.UNKNOWN;
        });
    }

    private interface Asking<T> {
        T of(HttpParty bank) throws IOException;
    }

    private <T> T heard(String what, Asking<T> asking) {
        try {
            return asking.of(party());
        } catch (IOException silent) {
            throw new BankUnavailable(what, silent);
        }
    }

    private synchronized HttpParty party() {
        if (party == null) {
            var url = settings.url().orElseThrow(() -> new BankUnavailable("sen.bank.url", null));
            party = new HttpParty(
                    url, settings.token().orElse(""), settings.adapter().timeLimit());
        }
        return party;
    }
}
