package org.seneid.identity.passkey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.passkey.Passkey;
import org.seneid.identity.passkey.Passkeys;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** One passkey: what its holder calls it, and the end of it. */
@Named
@RequestScoped
public class PasskeyPage {

    private static final String WAYS = "/profile/security";

    @Inject
    Passkeys passkeys;

    @Inject
    HttpServletRequest request;

    private Passkey passkey;
    private String name;

    /** Finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {
        name = getPasskey().getName();
    }

    public String rename() {
        passkeys.rename(id(), name);
        return Redirect.pageSaying(WAYS, "identity.passkey.renamed");
    }

    public String remove() {
        passkeys.remove(id());
        return Redirect.pageSaying(WAYS, "identity.passkey.removed");
    }

    public Passkey getPasskey() {
        if (passkey == null) passkey = passkeys.byId(id());
        return passkey;
    }

    private PublicId id() {
        return new PublicId(request.getParameter("id"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
