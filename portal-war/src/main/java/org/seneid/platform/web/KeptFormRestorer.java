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

/** Puts a {@link KeptForm} back into the fields of its page, just before that is shown. */
public class KeptFormRestorer implements SystemEventListener {

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

    private static void restore(FacesContext faces, KeptForm form) {
        faces.addMessage(null, PageMessage.info(faces, "platform.form.kept"));
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input) restore(faces, input, form);
            return VisitResult.ACCEPT;
        });
    }

    private static Optional<KeptForm> takeKept(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KeptForm.ATTRIBUTE) instanceof KeptForm kept))
            return Optional.empty();
        if (!kept.address().equals(request.getAttribute(AddressFilter.ADDRESS))) return Optional.empty();
        session.removeAttribute(KeptForm.ATTRIBUTE);
        return Optional.of(kept);
    }

    private static void restore(FacesContext faces, UIInput input, KeptForm form) {
        var typed = form.fields().get(input.getClientId(faces));
        if (typed == null || input instanceof HtmlInputSecret) return;
        input.setSubmittedValue(input instanceof UISelectMany ? typed : typed[0]);
    }
}
