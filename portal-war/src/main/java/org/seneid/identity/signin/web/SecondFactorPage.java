package org.seneid.identity.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.seneid.identity.account.Realm;
import org.seneid.identity.signin.PendingSignIn;
import org.seneid.identity.signin.SignInCredential.OfSecondFactor;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.Redirect;

/** The second step of signing in, behind both doors. */
@Named
@RequestScoped
public class SecondFactorPage {

    private static final String ADDRESS = "/sign-in/second-factor";

    @Inject
    SignInFlow flow;

    @Inject
    SignIns signIns;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String code;
    private String next;

    /** Whoever has not shown a password, or waited too long, begins at the door; whoever is in by now is led on there. */
    public String load() {
        if (pending() != null) return null;
        return acting.actor().isPresent() ? Redirect.page(getDoor() + query("")) : beginAgain();
    }

    private String beginAgain() {
        return Redirect.pageWarning(
                getDoor() + query(""), "identity.second-factor.over", PendingSignIn.LIFE.toMinutes());
    }

    public String confirm() {
        var pending = pending();
        if (pending == null) return beginAgain();
        getChoice().requireAnswer(code);
        var shown = new OfSecondFactor(pending, getChoice().chosen(), code);
        var wrong =
                new RuleBroken("identity.second-factor.wrong").at(getChoice().field());
        return Redirect.page(flow.enter(shown, next, wrong));
    }

    public String send() {
        var pending = pending();
        if (pending == null) return beginAgain();
        var kind = getChoice().chosen();
        var again = !getSentTo().isEmpty();
        SignInFlow.SENT.keep(request, signIns.send(pending, kind));
        var address = ADDRESS + query("by=" + kind);
        return again ? Redirect.pageSaying(address, "identity.activate.sent-again") : Redirect.page(address);
    }

    /** Also of one who waited too long: their form has to be read before they can be told so. */
    public FactorChoice getChoice() {
        var usable = SignInFlow.PENDING.of(request).map(PendingSignIn::factors).orElse(List.of());
        return FactorChoice.of(usable, FactorChoice.wanted(request));
    }

    public String getSentTo() {
        return SignInFlow.sentTo(request);
    }

    /** The door to begin at again, also for whoever waited too long; the citizens' when nobody knows any more. */
    public String getDoor() {
        var staff = SignInFlow.PENDING
                .of(request)
                .filter(pending -> pending.caller().door() == Realm.STAFF)
                .isPresent();
        return staff ? "/staff" : "/sign-in";
    }

    /** When it is too late for the second step; nothing when it is by now. */
    public Instant getUntil() {
        return pending() == null ? null : pending().until();
    }

    public long getMinutes() {
        return PendingSignIn.LIFE.toMinutes();
    }

    /** The way back, to be added to an address with a query. */
    public String getNextInQuery() {
        return next == null ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    public String getToken() {
        return flow.token();
    }

    private PendingSignIn pending() {
        return SignInFlow.PENDING
                .of(request)
                .filter(pending -> !pending.over(clock.instant()))
                .orElse(null);
    }

    private String query(String first) {
        var query = first + (first.isEmpty() && next != null ? getNextInQuery().substring(1) : getNextInQuery());
        return query.isEmpty() ? "" : "?" + query;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** What a device signed is never shown again. */
    public String getPasskey() {
        return null;
    }

    /** In the place of a code. */
    public void setPasskey(String passkey) {
        code = passkey;
    }

    /** Where the script gets what it asks the device. */
    public String getPasskeyOptions() {
        return ADDRESS + "/passkey";
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
