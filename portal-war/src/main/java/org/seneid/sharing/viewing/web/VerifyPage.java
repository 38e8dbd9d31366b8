package org.seneid.sharing.viewing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.throttle.RetryAfter;
import org.seneid.platform.web.AutomaticFetch;
import org.seneid.platform.web.Cookies;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.address.RoutingFilter;
import org.seneid.registry.document.Portrait;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.sharing.viewing.ShareView;
import org.seneid.sharing.viewing.ShownDocument;
import org.seneid.sharing.viewing.ShownDocument.ShownValue;
import org.seneid.sharing.viewing.Viewings;
import org.seneid.sharing.web.SharingWords;

/**
 * What a stranger sees who opens a code. They look as nobody, signed in or not: the citizen is told that somebody looked,
 * never who.
 *
 * <p>A token in this browser, for a minute and this address only, lets whoever looked reload without being counted twice;
 * behind one address may be many. A one-time share is spent by a post, which leads back here, and so is any that a browser
 * or a messenger fetched before somebody looked.
 */
@Named
@RequestScoped
public class VerifyPage {

    private static final String LOOKED_HERE = "sen-look";
    private static final int A_MINUTE = 60;

    @Inject
    Viewings viewings;

    @Inject
    Acting acting;

    @Inject
    PortalAddress portal;

    @Inject
    SharingWords words;

    @Inject
    HttpServletRequest request;

    private HttpServletResponse response;
    private String code;
    private ShareView view;

    /** @param answer Faces' own response, for headers and the cookie */
    public void load(HttpServletResponse answer) {
        response = answer;
        acting.asNobody(acting.address());
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        view = switch (request.getMethod()) {
            case "POST" -> open();
            case "GET" -> AutomaticFetch.is(request) ? viewings.state(code) : look();
            default -> viewings.state(code);
        };
        if (view.verdict() == ShareVerdict.UNKNOWN) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        view.retryAfter().ifPresent(this::mustWait);
    }

    private void mustWait(RetryAfter retry) {
        response.setStatus(Response.Status.TOO_MANY_REQUESTS.getStatusCode());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retry.seconds()));
    }

    private ShareView look() {
        var before = Cookies.value(request, LOOKED_HERE);
        var token = before.orElseGet(() -> PublicId.random().value());
        var seen = viewings.look(code, Viewer.holding(token));
        if (before.isEmpty() && seen.verdict().shows()) response.addCookie(token(token, address()));
        return seen;
    }

    private ShareView open() {
        var token = PublicId.random().value();
        var opened = viewings.open(code, Viewer.holding(token));
        if (opened.verdict().shows()) {
            response.addCookie(token(token, "/v/" + code));
            Redirect.page("/v/" + code);
        }
        return opened;
    }

    /** As the browser wrote it, with capitals and dashes; it sends a cookie back only there. */
    private String address() {
        var asked = String.valueOf(request.getAttribute(RoutingFilter.ADDRESS));
        return Redirect.ownAddress(asked.split("[?;]", 2)[0], "/v/" + code);
    }

    private static Cookie token(String token, String path) {
        var cookie = new Cookie(LOOKED_HERE, token);
        cookie.setPath(path);
        cookie.setMaxAge(A_MINUTE);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    public ShareView getView() {
        return view;
    }

    public String getTitle() {
        return words.text(isWaiting() ? "sharing.verify.ready" : view.verdict().key());
    }

    /** What the verdict means and what to do, in a sentence. */
    public String getMeaning() {
        if (isWaiting()) return words.text("sharing.verify.ready-text");
        var minutes = view.retryAfter().map(RetryAfter::minutes).orElse(0L);
        return words.text(view.verdict().key() + ".text", minutes);
    }

    public boolean isAsks() {
        return view.verdict() == ShareVerdict.ASKS;
    }

    /** It may be looked at more than once, and nobody has looked yet: it was fetched ahead. */
    private boolean isWaiting() {
        return isAsks() && !getTerms().oneTime();
    }

    public String getButton() {
        return words.text(isWaiting() ? "sharing.verify.look" : "sharing.verify.open");
    }

    public boolean isShows() {
        return view.verdict().shows();
    }

    /** How the verdict looks; it is never told by its colour alone. */
    public String getStyle() {
        return switch (view.verdict()) {
            case VALID -> "";
            case DOCUMENT_EXPIRED, DOCUMENT_SEIZED, DOCUMENT_REVOKED, DOCUMENT_GONE, DOCUMENT_UNPROVEN -> "bad";
            default -> "off";
        };
    }

    public String getIcon() {
        return switch (view.verdict()) {
            case VALID -> "check";
            case ASKS -> "lock";
            case EXPIRED, WAIT -> "clock";
            case USED -> "eye";
            case REVOKED -> "stop";
            case UNKNOWN -> "help";
            default -> "warn";
        };
    }

    /** The values of a document that are written; its portrait stands beside them. */
    public List<ShownValue> written(ShownDocument document) {
        return document.values().stream()
                .filter(shown -> !(shown.value() instanceof Portrait))
                .toList();
    }

    /** As large type has it: only the word for what is yes or no. */
    public String value(ShownValue shown) {
        return shown.attribute() == Attribute.OVER_18
                ? words.text("sharing.verify.over-18." + shown.value())
                : words.value(shown.attribute(), shown.value());
    }

    /** Whether a value is a number or a day, which no line may break. */
    public boolean digits(ShownValue shown) {
        return value(shown).chars().noneMatch(Character::isLetter);
    }

    /** Whether a value is the register's own words, in Vietnamese whatever the page speaks. */
    public boolean quoted(ShownValue shown) {
        return DocumentWords.quoted(shown.value());
    }

    /** The portrait's markup: shapes only, as {@link Portrait} made sure; empty when none is shown. */
    public String portrait(ShownDocument document) {
        return document.values().stream()
                .map(ShownValue::value)
                .filter(Portrait.class::isInstance)
                .map(value -> ((Portrait) value).dataUri())
                .findFirst()
                .orElse("");
    }

    /** Nothing on this page tells that whoever holds the code is whom it speaks of. */
    public boolean isFaceless() {
        return isShows()
                && view.documents().stream()
                        .flatMap(document -> document.values().stream())
                        .map(ShownValue::value)
                        .noneMatch(Portrait.class::isInstance);
    }

    public ShareView.Terms getTerms() {
        return view.terms().orElse(null);
    }

    /** The host that a genuine page is on. */
    public String getHost() {
        return portal.of("").replaceFirst("^https://", "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = CodePage.readable(code).orElse(code);
    }
}
