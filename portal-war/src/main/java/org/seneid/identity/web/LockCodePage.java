package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.identity.Locks;
import org.seneid.platform.web.To;

/** Makes a lock code and shows it once. */
@Named
@RequestScoped
public class LockCodePage {

    private static final String SHOWN_ONCE = "lockCode";

    @Inject
    Locks locks;

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
        return To.page("/profile/security/lock-code");
    }

    /** Null unless it was just made. */
    public String getCode() {
        return code;
    }

    public boolean isThere() {
        return locks.codeMade();
    }
}
