package org.seneid.identity.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.demo.DemoAccount;
import org.seneid.identity.demo.DemoAccounts;
import org.seneid.identity.session.web.SavedRequestReplay;
import org.seneid.identity.signin.SignInCredential.OfPasskey;
import org.seneid.identity.signin.SignInCredential.OfPassword;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** The citizens' door: number and password. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignInFlow flow;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    Acting acting;

    @Inject
    SavedRequestReplay replay;

    @Inject
    HttpServletRequest request;

    private String number;
    private String password;
    private String passkey;
    private String next;

    /** Whoever is in already goes on. */
    public String load() {
        return acting.actor().isPresent() ? Redirect.page(Redirect.ownAddress(next, flow.home())) : null;
    }

    public String signIn() {
        var typed = new FormErrors();
        var caller = typed.read(this::caller);
        typed.need(password, "password", "identity.password.missing");
        typed.mustBeRight();
        return Redirect.page(
                flow.enter(new OfPassword(caller, password), next, new RuleBroken("identity.sign-in.wrong")));
    }

    private LoginId caller() {
        return Realm.CITIZENS.caller(number).orElseThrow(() -> {
            var typed = PersonalId.digitsTyped(number);
            if (typed.isEmpty()) return new RuleBroken("identity.number.missing").at("number");
            if (!typed.matches("[0-9]+")) return new RuleBroken("identity.number.letters").at("number");
            return new RuleBroken("identity.number.shape", typed.length()).at("number");
        });
    }

    /** By a passkey alone, which says who its holder is. */
    public String signInByPasskey() {
        if (passkey == null) throw new RuleBroken("identity.passkey.no-answer");
        return Redirect.page(
                flow.enter(new OfPasskey(Realm.CITIZENS, passkey), next, new RuleBroken("identity.passkey.wrong")));
    }

    public String getDemoPassword() {
        return DemoAccount.PASSWORD;
    }

    /** Of the authenticator apps of all demo accounts that have one. */
    public String getDemoSecret() {
        return DemoAccount.TOTP.grouped();
    }

    /** The way back, to be added to an address with a query. */
    public String getNextInQuery() {
        return next == null ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    public String getToken() {
        return flow.token();
    }

    public List<DemoAccount> getDemoAccounts() {
        return demoAccounts.offered().stream()
                .filter(demo -> demo.role() == Role.CITIZEN)
                .toList();
    }

    /** Whether a form came too late and waits for its owner. */
    public boolean isFormKept() {
        return next != null && replay.waits(request, next);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** What a device signed is never shown again. */
    public String getPasskey() {
        return null;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
