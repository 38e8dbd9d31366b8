package org.seneid.helpdesk.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.helpdesk.repair.RepairLinks;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** What the link in a message opens: looking does nothing, the button says no, and there is nothing else it could do. */
@Named
@RequestScoped
public class RepairLinkPage {

    @Inject
    RepairLinks links;

    @Inject
    AnonymousForm form;

    @Inject
    HttpServletRequest request;

    private Boolean good;

    public String cancel() {
        form.check();
        if (isGood()) links.cancel(new PublicId(id()));
        return Redirect.pageSaying("/help/cancel/" + id(), "helpdesk.cancel.done");
    }

    /** Whether the link can still stop something; asked before Faces would have set a parameter, so it is read here. */
    public boolean isGood() {
        if (good == null) good = PublicId.shaped(id()) && links.isGood(new PublicId(id()));
        return good;
    }

    private String id() {
        return request.getParameter("id");
    }
}
