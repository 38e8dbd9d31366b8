package org.seneid.platform.web.failure;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.seneid.platform.RedirectRequired;
import org.seneid.platform.text.Failure;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.PageMessage;
import org.seneid.platform.web.address.RoutingFilter;
import org.seneid.platform.web.address.SavedForm;

/** The one Faces handler: a broken rule is said at its field or on top of the page, a missing thing is our 404, the rest is the filter's. */
public class PageFailures extends ExceptionHandlerWrapper {

    private final Language language;

    PageFailures(ExceptionHandler wrapped, Language language) {
        super(wrapped);
        this.language = language;
    }

    @Override
    public void handle() {
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var event = queued.next();
            queued.remove();
            answer(event);
        }
        getWrapped().handle();
    }

    private void answer(ExceptionQueuedEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var thrown = event.getContext().getException();
        var failure = Failure.of(thrown);
        try {
            if (cause(thrown, ViewExpiredException.class) != null
                    || stateless(faces, failure, event.getContext().getPhaseId())) {
                keepAndGo(faces, addressOf(faces));
            } else if (cause(thrown, RedirectRequired.class) instanceof RedirectRequired detour) {
                keepAndGo(
                        faces,
                        detour.address() + "?next=" + URLEncoder.encode(addressOf(faces), StandardCharsets.UTF_8));
            } else if (sayable(failure, event.getContext().getPhaseId())) {
                Failure.all(thrown).forEach(one -> say(faces, one));
                faces.renderResponse();
            } else if (failure.status() == Failure.UNEXPECTED) {
                throw new FacesException(thrown);
            } else {
                faces.getExternalContext().responseSendError(failure.status(), failure.in(language.locale()));
                faces.responseComplete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(FacesContext faces, Failure failure) {
        faces.addMessage(clientId(faces, failure.field()), PageMessage.error(faces, failure.key(), failure.args()));
    }

    /** A rule broken by what was typed is said on the page; one broken while the page is made has no page to say it on. */
    private static boolean sayable(Failure failure, PhaseId phase) {
        var spoken = failure.status() == 422 || failure.status() == 409;
        return spoken
                && phase != PhaseId.RENDER_RESPONSE
                && FacesContext.getCurrentInstance().isPostback();
    }

    /** A form that claims to have no state gets past restoring it: the page is missing, or misses what it loads when it is opened. */
    private static boolean stateless(FacesContext faces, Failure failure, PhaseId phase) {
        var sent = faces.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        return "stateless".equals(sent)
                && failure.status() == Failure.UNEXPECTED
                && phase != PhaseId.INVOKE_APPLICATION;
    }

    private static void keepAndGo(FacesContext faces, String target) throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (request.getMethod().equals("POST"))
            SavedForm.late(request, addressOf(faces)).offer(request);
        faces.getExternalContext().redirect(target);
        faces.responseComplete();
    }

    private static String addressOf(FacesContext faces) {
        return String.valueOf(faces.getExternalContext().getRequestMap().getOrDefault(RoutingFilter.ADDRESS, "/"));
    }

    /** Forms prepend no id of theirs, so a field's client id is its name; null when the page has no such field. */
    private static String clientId(FacesContext faces, String field) {
        var there = !field.isEmpty() && faces.getViewRoot().invokeOnComponent(faces, field, (context, component) -> {});
        return there ? field : null;
    }

    private static Throwable cause(Throwable thrown, Class<? extends Throwable> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) if (type.isInstance(cause)) return cause;
        return null;
    }
}
