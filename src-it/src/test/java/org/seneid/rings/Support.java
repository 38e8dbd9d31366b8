package org.seneid.rings;

import java.io.IOException;
import java.lang.reflect.Type;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.json.TypeToken;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.support.CitizenWish;

/** The support module as a story sees it: the portal's clock, its statements and its databases. */
public final class Support {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().sslContext(Server.trustingTls()).build();

    private static final Type TEXTS = new TypeToken<List<String>>() {}.getType();

    private static final Type TEXT_BY_NAME = new TypeToken<Map<String, String>>() {}.getType();

    private Support() {}

    /** Makes a citizen for this story alone. */
    public static Person make(CitizenWish wish) {
        Map<String, String> made = ask("resident", wish.written(), TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** Makes an officer with a desk of their own, who signs in by the name that is the number here. */
    public static Person officer() {
        Map<String, String> made = ask("officer", "", TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** Makes an operator, who signs in by the name that is the number here. */
    public static Person operator() {
        Map<String, String> made = ask("operator", "", TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** Money came from a bank for a number that is nobody's: the id of the difference that tells of it. */
    public static String lost(long dong) {
        return Support.<Map<String, String>>ask("lost", String.valueOf(dong), TEXT_BY_NAME)
                .get("id");
    }

    /** Makes a third party's developer, who signs in by the name that is the number here. */
    public static Person developer() {
        Map<String, String> made = ask("developer", "", TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** What an authenticator app shows now that was given this secret. */
    public static String appCodeOf(String secret) {
        return new TotpSecret(secret.replace(" ", "")).code(Instant.now());
    }

    /** Makes a support agent, who signs in by the name that is the number here. */
    public static Person agent() {
        Map<String, String> made = ask("agent", "", TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** Makes a supervisor of support agents. */
    public static Person supervisor() {
        Map<String, String> made = ask("supervisor", "", TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** Makes a supervisor who is the same person as somebody who works here under another name. */
    public static Person supervisorWhoIs(Person staff) {
        Map<String, String> made = ask("supervisor-who-is", staff.number(), TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** Makes a public service's caseworker, who signs in by the name that is the number here. */
    public static Person clerk() {
        Map<String, String> made = ask("clerk", "", TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** Has somebody who holds a citizen card apply for a confirmation of residence: the id of the application. */
    public static String applies(Person citizen) {
        return Support.<Map<String, String>>ask("applies", citizen.number(), TEXT_BY_NAME)
                .get("id");
    }

    /** Has somebody who holds a citizen card report that the name on it is wrong: the id of the report. */
    public static String reports(Person citizen) {
        return Support.<Map<String, String>>ask("reports", citizen.number(), TEXT_BY_NAME)
                .get("id");
    }

    /** Makes somebody at the counter of a hotel, who signs in by the name that is the number here. */
    public static Person receiver() {
        Map<String, String> made = ask("receiver", "", TEXT_BY_NAME);
        return new Person(made.get("number"), made.get("name"), made.get("password"));
    }

    /** Registers a system of a third party by the address that browsers are led back to: its {@code id} and {@code secret}. */
    public static Map<String, String> client(String redirectUri) {
        return ask("client", redirectUri, TEXT_BY_NAME);
    }

    /** The same for a library that knows no proof keys (PKCE). */
    public static Map<String, String> clientWithoutProofKey(String redirectUri) {
        return ask("client-unproven", redirectUri, TEXT_BY_NAME);
    }

    /** The same in the profile {@code high}, with its public keys as a JWK Set. */
    public static Map<String, String> client(String redirectUri, String keys) {
        return ask("client-high", redirectUri + "\n" + keys, TEXT_BY_NAME);
    }

    /** Finds somebody who has papers and no account, with what is printed on these. */
    public static Map<String, String> newcomer() {
        return ask("newcomer", "", TEXT_BY_NAME);
    }

    /** Finds somebody grown up whom the registers know and who has no account: {@code number}, {@code name}. */
    public static Map<String, String> stranger() {
        return ask("stranger", "", TEXT_BY_NAME);
    }

    /** Moves the portal's clock; the extension of the stories sets it right after each test. */
    public static void moveClock(Duration by) {
        ask("clock/move", by.toString(), Json.MAP_TYPE);
    }

    public static void resetClock() {
        ask("clock/reset", "", Json.MAP_TYPE);
    }

    /** A citizen of a level with an account of their own: {@code number}, {@code id}; the password is {@link org.seneid.support.Citizens#PASSWORD}. */
    public static Map<String, String> citizen(int level) {
        return ask("citizen", String.valueOf(level), TEXT_BY_NAME);
    }

    /** Somebody who was at a desk and has a slip: {@code number}, {@code phone}, {@code code}. */
    public static Map<String, String> invited() {
        return ask("invited", "", TEXT_BY_NAME);
    }

    /** Another slip for somebody with an account. */
    public static Map<String, String> slip(String number) {
        return ask("slip", number, TEXT_BY_NAME);
    }

    /** What somebody's authenticator app shows now; by number or staff name. */
    public static String appCode(String who) {
        return Support.<Map<String, String>>ask("phone/app", who, TEXT_BY_NAME).get("code");
    }

    /** The code in the newest message to somebody; by number or staff name. */
    public static String sentCode(String who) {
        return Support.<Map<String, String>>ask("phone/sent", who, TEXT_BY_NAME).get("code");
    }

    /** The code in the newest message to a phone or a mailbox. */
    public static String codeSentTo(String address) {
        return Support.<Map<String, String>>ask("phone/sent-to", address, TEXT_BY_NAME)
                .get("code");
    }

    /** What was sent to an address, or printed for a name, the newest first: columns, with the text as {@code body}. */
    public static List<Map<String, String>> sentTo(String recipient) {
        return ask("sent", recipient, new TypeToken<List<Map<String, String>>>() {}.getType());
    }

    /** A child with a citizen card in its account, in which this citizen acts: {@code number}, {@code name}. */
    public static Map<String, String> childOf(Person guardian) {
        return ask("child", guardian.number(), TEXT_BY_NAME);
    }

    /** Has a mother or father agree, at a desk, that this citizen acts for them. */
    public static void agreesToBeHelped(Person parent, Person guardian) {
        ask("parent", guardian.number() + " " + parent.number(), TEXT_BY_NAME);
    }

    /** Has a mother or father asked whether this citizen may act for them. */
    public static void isAskedToBeHelped(Person parent, Person guardian) {
        ask("asked-parent", guardian.number() + " " + parent.number(), TEXT_BY_NAME);
    }

    /** A customer whom nobody follows, with a power bill that is due on this day or later. */
    public static CustomerRef householdDueFrom(LocalDate day) {
        var code = Support.<Map<String, String>>ask("household", day.toString(), TEXT_BY_NAME)
                .get("code");
        return new CustomerRef(Payee.EVN_HANOI, code);
    }

    /** Has the portal end the looks of agents whose time is over, as it does every minute. */
    public static void helpExpires() {
        ask("help/expires", "", TEXTS);
    }

    /** Makes one household of two people, neither of whom has a health insurance in the register. */
    public static void liveTogetherUninsured(Person one, Person other) {
        ask("uninsured", one.number() + " " + other.number(), TEXTS);
    }

    /** The SQL statements of the last request to an address, such as {@code /documents}. */
    public static List<String> statementsOf(String address) {
        return ask("statements", address, TEXTS);
    }

    /** Rows as column name (lower case) and text. */
    public static List<Map<String, String>> portal(String sql) {
        return ask("sql/portal", sql, Json.LIST_OF_MAPS_TYPE);
    }

    /** Rows as column name (lower case) and text. */
    public static List<Map<String, String>> sandbox(String sql) {
        return ask("sql/sandbox", sql, Json.LIST_OF_MAPS_TYPE);
    }

    /** The one text that a query finds first. */
    public static String one(String sql) {
        return portal(sql).get(0).values().iterator().next();
    }

    private static <T> T ask(String wish, String body, Type type) {
        try {
            var request = HttpRequest.newBuilder(Server.address("/test-support/" + wish))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                throw new IllegalStateException(wish + ": " + answer.statusCode() + " " + answer.body());
            return new Json().toType(answer.body(), type);
        } catch (IOException e) {
            throw new IllegalStateException(wish, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(wish, e);
        }
    }
}
