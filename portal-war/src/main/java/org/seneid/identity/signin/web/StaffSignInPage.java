package org.seneid.identity.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seneid.identity.account.Realm;
import org.seneid.identity.demo.DemoAccount;
import org.seneid.identity.demo.DemoAccounts;
import org.seneid.identity.signin.SignInCredential.OfPasskey;
import org.seneid.identity.signin.SignInCredential.OfPassword;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** The staff door: name and password. */
@Named
@RequestScoped
public class StaffSignInPage {

    @Inject
    SignInFlow flow;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    Acting acting;

    private String name;
    private String password;
    private String passkey;
    private String next;

    /** Whoever is in already goes on. */
    public String load() {
        return acting.actor().isPresent() ? Redirect.page(Redirect.ownAddress(next, flow.home())) : null;
    }

    public String signIn() {
        var typed = new FormErrors();
        typed.need(name, "name", "identity.staff.name-missing");
        typed.need(password, "password", "identity.password.missing");
        typed.mustBeRight();
        var caller = Realm.STAFF.caller(name).orElseThrow(() -> new RuleBroken("identity.staff.wrong"));
        return Redirect.page(
                flow.enter(new OfPassword(caller, password), next, new RuleBroken("identity.staff.wrong")));
    }

    /** By a passkey alone, which says who its holder is. */
    public String signInByPasskey() {
        if (passkey == null) throw new RuleBroken("identity.passkey.no-answer");
        return Redirect.page(
                flow.enter(new OfPasskey(Realm.STAFF, passkey), next, new RuleBroken("identity.passkey.wrong")));
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
                .filter(demo -> demo.role().staff())
                .toList();
    }

    /** The key of what a role's place is called. */
    public String titleOf(DemoAccount demo) {
        return demo.role().key() + ".title";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
