package org.seneid.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import org.seneid.platform.Language;

/** Makes forms post back to the address that the browser shows, and pages speak the chosen language. */
public class AddressViewHandler extends ViewHandlerWrapper {

    @Inject
    Language language;

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var address = faces.getExternalContext().getRequestMap().get(AddressFilter.ADDRESS);
        var own =
                faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
        return own && address != null ? address.toString() : super.getActionURL(faces, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return language.locale();
    }
}
