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
import java.util.Optional;
import org.seneid.identity.account.Realm;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.signin.PendingSignIn;
import org.seneid.identity.signin.SentCodes;
import org.seneid.identity.signin.SignInCredential.OfSecondFactor;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.Redirect;

/** The second step of signing in, behind both doors. */
@Named
@RequestScoped
public class SecondFactorPage {

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
        return acting.actor().isPresent() ? Redirect.page(doorAndBack()) : beginAgain();
    }

    private String beginAgain() {
        return Redirect.pageWarning(doorAndBack(), "identity.second-factor.over", getMinutes());
    }

    private String doorAndBack() {
        return getDoor() + (next == null ? "" : "?" + wayBack());
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
        var address =
                SignInFlow.PENDING.goOn(request, signIns.send(pending, kind), SignInFlow.SECOND_FACTOR) + asked(kind);
        return again ? Redirect.pageSaying(address, "identity.activate.sent-again") : Redirect.page(address);
    }

    /** Also of one who waited too long: their form has to be read before they can be told so. */
    public FactorChoice getChoice() {
        var usable = begun().map(PendingSignIn::factors).orElse(List.of());
        return FactorChoice.of(usable, FactorChoice.wanted(request));
    }

    public String getSentTo() {
        return begun().map(PendingSignIn::sent)
                .orElse(SentCodes.NONE)
                .to(getChoice().chosen());
    }

    /** The door to begin at again, also for whoever waited too long; the citizens' when nobody knows any more. */
    public String getDoor() {
        return getRealm() == Realm.STAFF ? "/staff" : "/sign-in";
    }

    public Realm getRealm() {
        return begun().map(pending -> pending.caller().door()).orElse(Realm.CITIZENS);
    }

    /** Whose second step this is, as they know themselves again. */
    public String getWhom() {
        return begun().map(pending -> pending.caller().recognizable()).orElse("");
    }

    /** When it is too late for the second step; nothing when it is by now. */
    public Instant getUntil() {
        return pending() == null ? null : pending().until();
    }

    public long getMinutes() {
        return PendingSignIn.LIFE.toMinutes();
    }

    /** This page, asking for another factor. */
    public String by(FactorKind kind) {
        return SignInFlow.PENDING.address(request, SignInFlow.SECOND_FACTOR) + asked(kind);
    }

    private String asked(FactorKind kind) {
        return "&by=" + kind + (next == null ? "" : "&" + wayBack());
    }

    private String wayBack() {
        return "next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    public String getToken() {
        return flow.token();
    }

    private PendingSignIn pending() {
        return begun().filter(pending -> !pending.over(clock.instant())).orElse(null);
    }

    /** In this page's own tab. */
    private Optional<PendingSignIn> begun() {
        return SignInFlow.PENDING.of(request);
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
        return SignInFlow.PENDING.address(request, SignInFlow.SECOND_FACTOR + "/passkey");
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
