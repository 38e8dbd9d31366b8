package org.seneid.services.embed.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.seneid.platform.PortalAddress;
import org.seneid.services.embed.BrowserTrace;
import org.seneid.services.embed.EmbedGrants;

/** Asks the citizen, in a window of the portal's own, whether a form may be shown in the page that they come from. */
@Named
@RequestScoped
public class EmbedAllowPage {

    private static final int NUMBER_DIGITS = 8;
    private static final int HEXADECIMAL = 16;
    private static final int NUMBERS = 10_000;

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    EmbedGrants grants;

    @Inject
    PortalAddress portal;

    @Inject
    HttpServletRequest request;

    private EmbedGrants.Asked asked;
    private boolean allowed;

    @PostConstruct
    void opened() {
        asked = grants.asked(
                address.getOrDefault("client", ""),
                address.getOrDefault("slug", ""),
                address.getOrDefault("origin", ""));
    }

    /** Finds the form before the page is written, so that what is not there is a plain 404. */
    public void load() {}

    public void allow() {
        grants.allow(
                asked.place().client().clientId(),
                asked.place().slug(),
                asked.place().origin(),
                address.get("request"),
                BrowserTrace.of(request.getRemoteAddr(), request.getHeader("User-Agent")));
        allowed = true;
    }

    /** Whether the citizen has agreed: the form goes on in its own page. */
    public boolean isAllowed() {
        return allowed;
    }

    public EmbedGrants.Asked getAsked() {
        return asked;
    }

    /** Four digits that the frame shows too, which the citizen compares. */
    public String getNumber() {
        return number(address.getOrDefault("request", ""));
    }

    /** The same as it is read aloud, digit by digit. */
    public String getDigits() {
        return String.join(" ", getNumber().split(""));
    }

    /** @param secretHash in hexadecimal digits */
    static String number(String secretHash) {
        if (!secretHash.matches("[0-9a-f]{64}")) return "–";
        return "%04d".formatted(Long.parseLong(secretHash.substring(0, NUMBER_DIGITS), HEXADECIMAL) % NUMBERS);
    }

    /** The host of this page, which its citizen can look for in the browser's address line. */
    public String getOwnSite() {
        return URI.create(portal.of("/")).getHost();
    }
}
