package org.seneid.payments.bank.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

/** A bank that is reached over HTTPS by the contract in {@code docs/bank.md}. */
@Adapter("http")
@ApplicationScoped
public class HttpBank implements SettlementBank {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;

    @Inject
    BankSettings settings;

    private HttpClient client;

    protected HttpBank() {}

    HttpBank(BankSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> holder(BankAccount account) {
        var response = sent(
                "holder",
                request("/accounts/" + account.bin() + "/" + account.number()).GET());
        if (response.statusCode() == NOT_FOUND) return Optional.empty();
        return Optional.of(json("holder", response).getString("holder"));
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
        var put = request("/instructions/" + order.key())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()));
        return answer(() -> sent("instruction", put));
    }

    @Override
    public BankAnswer becameOf(String key) {
        return answer(() -> sent("instruction", request("/instructions/" + key).GET()));
    }

    @Override
    public String statement(LocalDate day) {
        var response = sent("statement", request("/statements/" + day).GET());
        if (response.statusCode() != OK) throw new BankUnavailable("statement " + response.statusCode(), null);
        return response.body();
    }

    private interface Sending {
        HttpResponse<String> send();
    }

    /** Only words of the contract end an instruction; whatever else comes is no answer, and the bank is asked again. */
    private static BankAnswer answer(Sending sending) {
        try {
            var response = sending.send();
            if (response.statusCode() == NOT_FOUND) return BankAnswer.NOT_RECEIVED;
            var body = json("instruction", response);
            return switch (body.getString("outcome", "")) {
                case "ACCEPTED" -> BankAnswer.accepted(body.getString("reference", ""));
                case "REFUSED" -> BankAnswer.refused(BankRefusal.of(body.getString("reason", "")));
                default -> BankAnswer.UNKNOWN;
            };
        } catch (BankUnavailable silent) {
            return BankAnswer.UNKNOWN;
        }
    }

    private HttpRequest.Builder request(String path) {
        var url = settings.url().orElseThrow(() -> new BankUnavailable("sen.bank.url", null));
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(settings.adapter().timeLimit());
        settings.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    private HttpResponse<String> sent(String what, HttpRequest.Builder request) {
        try {
            return client().send(request.build(), BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new BankUnavailable(what, silent);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BankUnavailable(what, stopping);
        }
    }

    private synchronized HttpClient client() {
        if (client == null)
            client = HttpClient.newBuilder()
                    .connectTimeout(settings.adapter().timeLimit())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        return client;
    }

    private static JsonObject json(String what, HttpResponse<String> response) {
        if (response.statusCode() != OK && response.statusCode() != CREATED)
            throw new BankUnavailable(what + " " + response.statusCode(), null);
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException unreadable) {
            throw new BankUnavailable(what, unreadable);
        }
    }
}
