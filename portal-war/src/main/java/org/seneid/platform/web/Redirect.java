package org.seneid.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Pattern;

/** Where an action leads: post, redirect, get. */
public final class Redirect {

    /** A path of ours: one slash, no second one or backslash after it (both would name another host). */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Redirect() {}

    /**
     * Redirects (303) to an address of ours.
     *
     * @return the outcome for Faces: stay, the response is complete
     */
    public static String page(String address) {
        return go(ownAddress(address, "/"));
    }

    private static String go(String address) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().getFlash().setRedirect(true);
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return null;
    }

    /** Redirects to another's site; only for an address that is registered as theirs. */
    public static String away(URI address) {
        return go(address.toString());
    }

    /** Redirects, and says something on top of the next page. */
    public static String pageSaying(String address, String key, Object... args) {
        var faces = FacesContext.getCurrentInstance();
        return pageTelling(faces, address, PageMessage.info(faces, key, args));
    }

    /** Redirects somebody who did not want to go there, and says why in the summary of the next page, which gets the focus. */
    public static String pageWarning(String address, String key, Object... args) {
        var faces = FacesContext.getCurrentInstance();
        return pageTelling(faces, address, PageMessage.error(faces, key, args));
    }

    private static String pageTelling(FacesContext faces, String address, FacesMessage message) {
        faces.addMessage(null, message);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return page(address);
    }

    /** The address when it is one of ours, else the other: nobody is led to a stranger's site. */
    public static String ownAddress(String address, String otherwise) {
        return address != null && OWN.matcher(address).matches() ? address : otherwise;
    }
}
