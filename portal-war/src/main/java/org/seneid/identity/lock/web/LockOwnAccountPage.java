package org.seneid.identity.lock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.lock.WaysBack;
import org.seneid.identity.session.web.SignedInFilter;
import org.seneid.platform.web.Redirect;

/** Locks my own account, and puts me out like everybody else. */
@Named
@RequestScoped
public class LockOwnAccountPage {

    @Inject
    AccountLocks locks;

    @Inject
    HttpServletRequest request;

    private WaysBack ways;

    /** What the holder will be able to unlock it with. */
    public WaysBack getWays() {
        if (ways == null) ways = locks.waysBack();
        return ways;
    }

    public String lock() throws ServletException {
        locks.lock();
        SignedInFilter.leave(request);
        return Redirect.page("/locked");
    }
}
