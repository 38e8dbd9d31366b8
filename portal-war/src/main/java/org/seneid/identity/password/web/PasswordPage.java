package org.seneid.identity.password.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.session.web.DeviceCookie;
import org.seneid.platform.web.Redirect;

/** Another password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    Passwords passwords;

    @Inject
    HttpServletRequest request;

    private String password;

    /** Whoever is not known well enough is asked before they type anything. */
    public void load() {
        passwords.begin();
    }

    public String change() {
        passwords.change(password, DeviceCookie.in(request));
        return Redirect.pageSaying("/profile/security", "identity.password.changed");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
