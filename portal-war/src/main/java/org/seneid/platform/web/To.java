package org.seneid.platform.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Where an action leads: post, redirect, get. */
public final class To {

    /** A path of ours: one slash, no second one or backslash after it (both would name another host). */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private To() {}

    /**
     * Redirects (303) to an address of ours.
     *
     * @return the outcome for Faces: stay, the response is complete
     */
    public static String page(String address) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().getFlash().setRedirect(true);
            faces.getExternalContext().redirect(ownAddress(address, "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return null;
    }

    /** Redirects, and says something on top of the next page. */
    public static String pageSaying(String address, String key, Object... args) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, PageMessage.info(faces, key, args));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return page(address);
    }

    /** The address when it is one of ours, else the other: nobody is led to a stranger's site. */
    public static String ownAddress(String address, String otherwise) {
        return address != null && OWN.matcher(address).matches() ? address : otherwise;
    }
}
