package org.seneid.platform.web.address;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;

/** Makes forms post back to the address that the browser shows and for whom they were made, and pages speak the chosen language. */
public class RouteViewHandler extends ViewHandlerWrapper {

    private static final String FOR_WHOM = "sen.for-whom";

    @Inject
    Acting acting;

    @Inject
    Language language;

    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var address = faces.getExternalContext().getRequestMap().get(RoutingFilter.ADDRESS);
        var own =
                faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
        return own && address != null ? address.toString() : super.getActionURL(faces, viewId);
    }

    /** A form that was made for one citizen does nothing for another: whoever switched in another tab sees it anew. */
    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        var restored = super.restoreView(faces, viewId);
        if (restored == null || restored.isTransient()) return restored;
        return forWhom().equals(restored.getAttributes().get(FOR_WHOM)) ? restored : null;
    }

    @Override
    public void renderView(FacesContext faces, UIViewRoot view) throws IOException {
        if (!view.isTransient()) view.getAttributes().put(FOR_WHOM, forWhom());
        // the template shows all of them; Faces would log those that none of its own tags shows
        faces.getMessageList().forEach(FacesMessage::rendered);
        var page = new WholePage(faces);
        super.renderView(page, view);
        if (!faces.getResponseComplete()) page.send();
    }

    private Long forWhom() {
        return acting.behalf().map(other -> other.account().value()).orElse(0L);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return language.locale();
    }
}
