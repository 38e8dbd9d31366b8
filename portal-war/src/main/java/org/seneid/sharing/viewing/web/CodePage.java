package org.seneid.sharing.viewing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.TypedText;
import org.seneid.platform.web.PageMessage;
import org.seneid.platform.web.Redirect;
import org.seneid.sharing.ShareCode;
import org.seneid.sharing.ShortCode;

/** The field for a code that somebody read out or sent. */
@Named
@RequestScoped
public class CodePage {

    private static final String FIELD = "code";
    private static final int LONGEST_ECHO = 200;

    @Inject
    HttpServletRequest request;

    @Inject
    PortalAddress portal;

    private String typed = "";

    /** A post with a code leads to its page; anything else is said at the field. */
    public void load() {
        if (!request.getMethod().equals("POST")) return;
        var sent = request.getParameter(FIELD);
        typed = TypedText.scanned(sent);
        var code = readable(typed);
        if (code.isPresent()) Redirect.page("/v/" + code.get());
        else say(typed.isEmpty() ? "sharing.code.missing" : "sharing.code.shape");
    }

    /** Six digits, a whole code, or the address that holds one. */
    public static Optional<String> readable(String text) {
        var address = text.split("[?#]", 2)[0];
        var last = address.substring(address.lastIndexOf('/') + 1);
        return ShortCode.typed(last).map(ShortCode::digits).or(() -> ShareCode.typed(last)
                .map(ShareCode::secret));
    }

    private void say(String key) {
        var faces = FacesContext.getCurrentInstance();
        var digits = PersonalId.digitsTyped(typed).length();
        faces.addMessage(FIELD, PageMessage.error(faces, key, digits));
    }

    public String getTyped() {
        return typed.substring(0, Math.min(typed.length(), LONGEST_ECHO));
    }

    /** The host that the genuine page is on. */
    public String getHost() {
        return portal.of("/v").replaceFirst("^https://", "");
    }

    public boolean isWrong() {
        return !FacesContext.getCurrentInstance().getMessageList(FIELD).isEmpty();
    }
}
