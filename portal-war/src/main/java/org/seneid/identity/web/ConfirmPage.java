package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.PasswordProof;
import org.seneid.identity.SignIns;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.To;

/** Asks whoever is signed in to prove again that it is they, and leads them back to what they were doing. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    SignIns signIns;

    @Inject
    PasswordProof byPassword;

    @Inject
    Doorway doorway;

    @Inject
    HttpServletRequest request;

    private String password;
    private String next;

    public String confirm() {
        if (password == null) throw new RuleBroken("identity.password.missing").at("password");
        var provenAt = signIns.confirm(byPassword, password, DeviceCookie.in(request));
        var stay = StayInSession.of(request).orElseThrow();
        StayInSession.keep(request, stay.confirmed(provenAt));
        return To.page(To.ownAddress(next, doorway.home()));
    }

    public String getHome() {
        return doorway.home();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
