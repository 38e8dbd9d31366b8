package org.seneid.identity.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.seneid.identity.session.web.DeviceCookie;
import org.seneid.identity.session.web.SignedInFilter;
import org.seneid.identity.signin.StepUp;
import org.seneid.platform.web.Redirect;

/** Asks whoever is signed in to prove again that it is they, and leads them back to what they were doing. */
@Named
@RequestScoped
public class StepUpPage {

    private static final String ADDRESS = "/confirm-it-is-me";

    @Inject
    StepUp stepUp;

    @Inject
    SignInFlow flow;

    @Inject
    HttpServletRequest request;

    private FactorChoice choice;
    private String code;
    private String next;

    public String confirm() {
        getChoice().requireAnswer(code);
        var provenAt = stepUp.confirm(getChoice().chosen(), code, DeviceCookie.in(request));
        var stay = SignedInFilter.STATE.of(request).orElseThrow();
        SignedInFilter.STATE.keep(request, stay.confirmed(provenAt));
        SignInFlow.forget(request);
        return Redirect.page(Redirect.ownAddress(next, flow.home()));
    }

    public String send() {
        var kind = getChoice().chosen();
        var again = !getSentTo().isEmpty();
        SignInFlow.SENT.keep(request, stepUp.send(kind));
        var address = ADDRESS + "?by=" + kind + getNextInQuery();
        return again ? Redirect.pageSaying(address, "identity.activate.sent-again") : Redirect.page(address);
    }

    public FactorChoice getChoice() {
        if (choice == null) choice = FactorChoice.of(stepUp.factors(), FactorChoice.wanted(request));
        return choice;
    }

    public String getSentTo() {
        return SignInFlow.sentTo(request);
    }

    public String getHome() {
        return flow.home();
    }

    /** The way back, to be added to an address with a query. */
    public String getNextInQuery() {
        return next == null ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
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
