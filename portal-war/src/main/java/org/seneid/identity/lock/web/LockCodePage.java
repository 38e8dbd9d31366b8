package org.seneid.identity.lock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.platform.web.Redirect;

/** Makes a lock code and shows it once. */
@Named
@RequestScoped
public class LockCodePage {

    private static final String SHOWN_ONCE = "lockCode";

    @Inject
    AccountLocks locks;

    private String code;

    /** The code that was just made; whoever wants one and is not known well enough is asked first. */
    public void load() {
        code = (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(SHOWN_ONCE);
        if (code == null) locks.begin();
    }

    public String make() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SHOWN_ONCE, locks.makeCode());
        return Redirect.page("/profile/security/lock-code");
    }

    /** Null unless it was just made. */
    public String getCode() {
        return code;
    }

    public boolean isThere() {
        return locks.codeMade();
    }
}
