package org.seneid.identity.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.session.web.DeviceCookie;
import org.seneid.identity.session.web.SignedInFilter;
import org.seneid.identity.signin.SentCodes;
import org.seneid.identity.signin.StepUp;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.SessionSlot;

/** Asks whoever is signed in to prove again that it is they, and leads them back to what they were doing. */
@Named
@RequestScoped
public class StepUpPage {

    private static final String ADDRESS = "/confirm-it-is-me";
    private static final SessionSlot<SentCodes> SENT = new SessionSlot<>("sen.step-up-codes", SentCodes.class);

    @Inject
    StepUp stepUp;

    @Inject
    SignInFlow flow;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private FactorChoice choice;
    private String code;
    private String next;

    public String confirm() {
        getChoice().requireAnswer(code);
        var provenAt = stepUp.confirm(getChoice().chosen(), code, DeviceCookie.in(request));
        var stay = SignedInFilter.STATE.of(request).orElseThrow();
        SignedInFilter.STATE.keep(request, stay.confirmed(provenAt));
        SENT.forget(request);
        return Redirect.page(Redirect.ownAddress(next, flow.home()));
    }

    public String send() {
        var kind = getChoice().chosen();
        var again = !getSentTo().isEmpty();
        var until = clock.instant().plus(CodePurpose.STEP_UP.life());
        SENT.keep(request, sent().with(kind, stepUp.send(kind), until));
        return again ? Redirect.pageSaying(by(kind), "identity.activate.sent-again") : Redirect.page(by(kind));
    }

    public FactorChoice getChoice() {
        if (choice == null) choice = FactorChoice.of(stepUp.factors(), FactorChoice.wanted(request));
        return choice;
    }

    public String getSentTo() {
        return sent().to(getChoice().chosen());
    }

    /** A code that came too late has to be read before that can be said; a page that is opened then offers another. */
    private SentCodes sent() {
        var sent = SENT.of(request).orElse(SentCodes.NONE);
        return request.getMethod().equals("POST") ? sent : sent.alive(clock.instant());
    }

    public String getHome() {
        return flow.home();
    }

    /** This page, asking for another factor. */
    public String by(FactorKind kind) {
        return ADDRESS + "?by=" + kind
                + (next == null ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
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
