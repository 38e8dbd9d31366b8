package org.seneid.platform.web;

import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
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
        var replayed = new Replayed(faces, form);
        var again = new ArrayList<String>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm other && !form.fields().containsKey(other.getClientId(faces)))
                return VisitResult.REJECT;
            if (component instanceof Field field) field.missing(form).ifPresent(again::add);
            if (component instanceof UIInput input) restore(replayed, input);
            return VisitResult.ACCEPT;
        });
        faces.addMessage(
                null,
                again.isEmpty()
                        ? PageMessage.info(faces, "platform.form.kept")
                        : PageMessage.info(faces, "platform.form.kept-except", String.join(", ", again)));
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

    /** Each kind of input reads by itself what it was sent, as it would have in time; not being sent unticks a box. */
    private static void restore(FacesContext replayed, UIInput input) {
        if (input instanceof HtmlInputSecret) return;
        input.decode(replayed);
        // pages unfold and count what is ticked: the bean has to know it
        if (input instanceof UISelectBoolean && input.getSubmittedValue() instanceof Boolean ticked) {
            input.setValue(ticked);
            input.updateModel(replayed);
        }
    }

    /** The request as it would be if the form were sent now. */
    private static final class Replayed extends FacesContextWrapper {

        private final ExternalContext request;

        Replayed(FacesContext faces, SavedForm form) {
            super(faces);
            request = new ReplayedRequest(faces.getExternalContext(), form);
        }

        @Override
        public ExternalContext getExternalContext() {
            return request;
        }
    }

    @SuppressWarnings("unchecked") // the wrapper of the API has raw types
    private static final class ReplayedRequest extends ExternalContextWrapper {

        private final SavedForm form;

        ReplayedRequest(ExternalContext now, SavedForm form) {
            super(now);
            this.form = form;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            var first = new HashMap<String, String>();
            form.fields().forEach((name, values) -> first.put(name, values[0]));
            return first;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return form.fields();
        }

        @Override
        public Iterator<String> getRequestParameterNames() {
            return form.fields().keySet().iterator();
        }
    }
}
