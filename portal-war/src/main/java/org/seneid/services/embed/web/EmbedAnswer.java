package org.seneid.services.embed.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.PageMessage;
import org.seneid.platform.web.Redirect;

/** How pages in frames answer: their forms are plain ones, since they have neither a session nor a state on the server. */
final class EmbedAnswer {

    private EmbedAnswer() {}

    /** Refuses what no page of this session sent; somebody whose session is over signs in again. */
    static boolean refused(EmbedDoor door) {
        if (!door.isForged()) return false;
        if (!door.isSignedIn()) {
            lead(door.getOver());
            return true;
        }
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(403, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
        return true;
    }

    /** Refuses in a servlet what no page of this session sent; somebody whose session is over signs in again. */
    static void refuse(EmbedDoor door, HttpServletResponse response) throws IOException {
        if (door.isSignedIn()) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else lead(door.getOver(), response);
    }

    static void lead(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** Redirects (303) within the frame. */
    static void lead(String address) {
        Redirect.page(address);
    }

    /** Does something, and says on the page what is wrong with it. */
    static void saying(Runnable act) {
        // such a page is no postback, for which Faces' one handler would say it
        try {
            act.run();
        } catch (RuleBroken broken) {
            say(broken.all());
        }
    }

    /** What was said at an input of the page first; null when nothing was. */
    static String said(String input) {
        return FacesContext.getCurrentInstance().getMessageList(input).stream()
                .findFirst()
                .map(FacesMessage::getSummary)
                .orElse(null);
    }

    static void say(List<RuleBroken> all) {
        var faces = FacesContext.getCurrentInstance();
        for (var one : all)
            faces.addMessage(
                    one.field().isEmpty() ? null : one.field(), PageMessage.error(faces, one.key(), one.args()));
    }
}
