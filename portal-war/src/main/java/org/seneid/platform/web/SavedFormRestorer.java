package org.seneid.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.platform.web.address.RoutingFilter;
import org.seneid.platform.web.address.SavedForm;

/** Just before a page with a form is shown: puts a {@link SavedForm} back, and ties each field to its hint and error for screen readers. */
public class SavedFormRestorer implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().isTransient()) return;
        var kept = faces.isPostback() ? Optional.<SavedForm>empty() : takeKept(faces);
        kept.ifPresent(form -> faces.addMessage(null, PageMessage.info(faces, "platform.form.kept")));
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input) {
                kept.ifPresent(form -> restore(faces, input, form));
                tie(faces, input);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static Optional<SavedForm> takeKept(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SavedForm.ATTRIBUTE) instanceof SavedForm kept))
            return Optional.empty();
        if (!kept.address().equals(request.getAttribute(RoutingFilter.ADDRESS))) return Optional.empty();
        session.removeAttribute(SavedForm.ATTRIBUTE);
        return Optional.of(kept);
    }

    private static void restore(FacesContext faces, UIInput input, SavedForm form) {
        var typed = form.fields().get(input.getClientId(faces));
        if (typed == null || input instanceof HtmlInputSecret) return;
        input.setSubmittedValue(input instanceof UISelectMany ? typed : typed[0]);
    }

    private static void tie(FacesContext faces, UIInput input) {
        var id = input.getClientId(faces);
        var described = id + "-hint";
        if (faces.getMessages(id).hasNext()) {
            described += " " + id + "-error";
            attribute(input, "aria-invalid", "true");
        } else {
            input.getPassThroughAttributes(true).remove("aria-invalid");
        }
        attribute(input, "aria-describedby", described);
    }

    private static void attribute(UIComponent component, String name, String value) {
        component.getPassThroughAttributes(true).put(name, value);
    }
}
