package org.seneid.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.address.RoutingFilter;

/** What the frame around every page shows: who is signed in, the language, the colour scheme, and what went wrong. */
@Named
@RequestScoped
public class PageFrame {

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    /** One message of the summary. */
    public record Line(String clientId, String text) {}

    public Actor getActor() {
        return acting.actor().orElse(null);
    }

    /** The other in whose account the one who is signed in acts; null in their own. */
    public Delegation getBehalf() {
        return acting.behalf().orElse(null);
    }

    /** What the one acted for is to the one who is signed in, in a word. */
    public String getBehalfOf() {
        return Messages.in(language.locale())
                .text("platform.behalf."
                        + getBehalf().mandate().word(getBehalf().person()));
    }

    /** Whether this page offers what changes something: one's own, or one's child's. */
    public boolean isChanging() {
        return acting.behalf().filter(other -> other.mandate() != Kinship.CHILD).isEmpty();
    }

    /** Whether the account is looked at by somebody who may do nothing in it. */
    public boolean isOnlyLooking() {
        return acting.onlyLooks();
    }

    /** Whether the pages are a citizen's, by whomever they are seen. */
    public boolean isCitizens() {
        return acting.onlyLooks() || getActor().role() == Role.CITIZEN;
    }

    /** Whether a part of the account is open to whoever looks at the page. */
    public boolean shows(String sight) {
        return acting.shows(AccountPart.valueOf(sight));
    }

    /** First letters of the first and the last word of the name. */
    public String getInitials() {
        var words = getActor().name().split(" ");
        var last = words[words.length - 1];
        return (words.length > 1 ? words[words.length - 2].substring(0, 1) : "") + last.substring(0, 1);
    }

    public String getLanguage() {
        return language.tag();
    }

    public String getOtherLanguage() {
        return language.locale().equals(Language.ENGLISH) ? "vi" : "en";
    }

    /** The language of what registers say and people wrote, where the page itself is in another; null where it is not. */
    public String getVietnamese() {
        return language.locale().equals(Language.VIETNAMESE) ? null : "vi";
    }

    public boolean isDemo() {
        return demo;
    }

    /** {@code light} or {@code dark} when chosen; empty when the browser decides. */
    public String getScheme() {
        var chosen = Cookies.value(request, DisplayPreference.SCHEME.cookie()).orElse("");
        return chosen.equals("light") || chosen.equals("dark") ? chosen : "";
    }

    /** The page's own address, to come back to, ready for a query. */
    public String getBack() {
        var address = request.getAttribute(RoutingFilter.ADDRESS);
        return URLEncoder.encode(address == null ? "/" : address.toString(), StandardCharsets.UTF_8);
    }

    /** The page's own address as it is, to be sent along by a form. */
    public String getAddress() {
        var address = request.getAttribute(RoutingFilter.ADDRESS);
        return address == null ? "/" : address.toString();
    }

    public String getToken() {
        return CsrfToken.of(request);
    }

    /** The number to quote of a failure nobody foresaw; null when there was none. */
    public Object getFailureNumber() {
        return request.getAttribute(FailureFilter.NUMBER);
    }

    public List<Line> getErrors() {
        return lines(true);
    }

    public List<Line> getNotices() {
        return lines(false);
    }

    private static List<Line> lines(boolean errors) {
        var faces = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> faces.getMessageList(id).stream()
                .filter(m -> errors == (m.getSeverity() != FacesMessage.SEVERITY_INFO))
                .forEach(m -> lines.add(new Line(id, PageFunctions.said(m.getSummary())))));
        return lines;
    }
}
