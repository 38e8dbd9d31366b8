package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.Locks;
import org.seneid.platform.web.To;

/** Locks my own account, and puts me out like everybody else. */
@Named
@RequestScoped
public class LockMinePage {

    @Inject
    Locks locks;

    @Inject
    HttpServletRequest request;

    public String lock() throws ServletException {
        locks.lock();
        SignedInFilter.leave(request);
        return To.page("/locked");
    }
}
