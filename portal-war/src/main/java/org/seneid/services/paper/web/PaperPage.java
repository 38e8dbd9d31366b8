package org.seneid.services.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.web.AutomaticFetch;
import org.seneid.services.paper.ApplicationCode;
import org.seneid.services.paper.ApplicationPapers;
import org.seneid.services.paper.CheckedApplication;

/**
 * What the code on a printed application tells whoever holds it. A page that is fetched before anybody looks tells nothing but
 * that the code is good, and is looked at by a post.
 */
@Named
@RequestScoped
public class PaperPage {

    @Inject
    ApplicationPapers papers;

    @Inject
    PortalAddress portal;

    @Inject
    HttpServletRequest request;

    private CheckedApplication paper;
    private boolean waiting;

    /** An unknown code gets a page as calm as a known one, only with the status that it deserves. */
    public void load() {
        var code = ApplicationCode.read(request.getParameter("code"));
        if (AutomaticFetch.isByPerson(request))
            paper = code.flatMap(read -> papers.check(number(), read)).orElse(null);
        else waiting = code.filter(read -> papers.checkable(number(), read)).isPresent();
        if (paper == null && !waiting)
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    private String number() {
        return request.getParameter("number");
    }

    /** Whether the code is good and nobody has looked. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Null when the code is unknown, or nobody looks. */
    public CheckedApplication getPaper() {
        return paper;
    }

    /** Where a look is asked for. */
    public String getHere() {
        return "/a/" + number() + "/" + request.getParameter("code");
    }

    /** Where the genuine page is. */
    public String getHome() {
        return portal.of("/");
    }
}
