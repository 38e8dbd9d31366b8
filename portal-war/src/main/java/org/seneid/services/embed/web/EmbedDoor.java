package org.seneid.services.embed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.CsrfToken;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.embed.EmbedVisit;

/** What every page in a frame shows around its form, and asks of what is posted to it. */
@Named
@RequestScoped
public class EmbedDoor {

    @Inject
    EmbedVisit visit;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private ServiceDefinition service;

    /** The address of the form in the frame, which all its pages begin with. */
    public String getRoot() {
        return "/embed/" + visit.client().clientId() + "/" + visit.slug();
    }

    /** The sign-in page of the form, which says that the session has ended. */
    public String getOver() {
        return getEntrance() + "&over=true";
    }

    /** The sign-in page of the form, in the language of the page around it. */
    public String getEntrance() {
        return getRoot() + "?lang=" + language.tag();
    }

    /** Where the field of a page sends files. */
    public String files(String page, String field) {
        return "/embed/files/" + visit.client().clientId() + "/" + visit.slug() + "/" + page + "/" + field;
    }

    public String getClientName() {
        return visit.client().name();
    }

    public String getOrganisation() {
        return visit.client().organisation();
    }

    public ServiceDefinition getService() {
        if (service == null) service = catalogue.definition(catalogue.latest(visit.slug()));
        return service;
    }

    /** Who is signed in in the frame; empty for nobody. */
    public String getName() {
        return visit.place().isPresent() ? acting.signedIn().name() : "";
    }

    public boolean isSignedIn() {
        return visit.place().isPresent();
    }

    /** In seconds, how long the session goes on without being used; 0 when nobody is signed in. */
    public long getLeft() {
        return visit.left().toSeconds();
    }

    /** The origins that the frame's script talks to, separated by blanks. */
    public String getOrigins() {
        return String.join(" ", visit.ancestors());
    }

    /** The session's token of forms; empty when nobody is signed in. */
    public String getToken() {
        return isSignedIn()
                ? EmbedCookie.read(request, visit.client().clientId(), visit.slug())
                        .map(EmbedCookie::formToken)
                        .orElse("")
                : "";
    }

    /** Whether this is a form that this session's own page sent. */
    public boolean isPosted() {
        var sent = request.getParameter(CsrfToken.FIELD);
        var expected = getToken();
        return request.getMethod().equals("POST")
                && sent != null
                && !expected.isEmpty()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether something was posted that no page of this session sent. */
    public boolean isForged() {
        return request.getMethod().equals("POST") && !isPosted();
    }
}
