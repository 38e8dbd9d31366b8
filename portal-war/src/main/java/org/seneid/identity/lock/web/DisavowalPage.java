package org.seneid.identity.lock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** What the link of a notice opens: looking does nothing, the button locks, and there is nothing else it could do. */
@Named
@RequestScoped
public class DisavowalPage {

    @Inject
    AccountLocks locks;

    @Inject
    AnonymousForm form;

    @Inject
    HttpServletRequest request;

    private Boolean good;

    public String lock() {
        form.check();
        var locked = isGood() && locks.lockByLink(new PublicId(id()));
        return Redirect.page(locked ? "/locked" : "/not-me/" + id());
    }

    /** Whether the link can still lock; asked before Faces would have set a parameter, so it is read here. */
    public boolean isGood() {
        if (good == null) good = PublicId.shaped(id()) && locks.linkIsGood(new PublicId(id()));
        return good;
    }

    private String id() {
        return request.getParameter("id");
    }
}
