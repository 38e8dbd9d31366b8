package org.seneid.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.seneid.platform.text.Messages;

/** A sentence of ours as a message that Faces shows at a field or on top of the page. */
public final class PageMessage {

    private PageMessage() {}

    public static FacesMessage info(FacesContext faces, String key, Object... args) {
        return of(faces, FacesMessage.SEVERITY_INFO, key, args);
    }

    public static FacesMessage error(FacesContext faces, String key, Object... args) {
        return of(faces, FacesMessage.SEVERITY_ERROR, key, args);
    }

    private static FacesMessage of(FacesContext faces, FacesMessage.Severity severity, String key, Object... args) {
        var locale = faces.getViewRoot() == null
                ? faces.getExternalContext().getRequestLocale()
                : faces.getViewRoot().getLocale();
        return new FacesMessage(severity, Messages.in(locale).text(key, args), null);
    }
}
