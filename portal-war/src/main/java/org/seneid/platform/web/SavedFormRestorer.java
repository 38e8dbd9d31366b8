package org.seneid.platform.web;

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

/** Puts a {@link SavedForm} back into the fields of its page, just before that is shown. */
public class SavedFormRestorer implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().isTransient()) return;
        if (!faces.isPostback()) takeKept(faces).ifPresent(form -> restore(faces, form));
    }

    private static void restore(FacesContext faces, SavedForm form) {
        faces.addMessage(null, PageMessage.info(faces, "platform.form.kept"));
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input) restore(faces, input, form);
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
}
