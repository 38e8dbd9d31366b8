package org.seneid.documents.print.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.seneid.documents.print.CheckedCopy;
import org.seneid.documents.print.DocumentPrints;
import org.seneid.documents.print.PrintCode;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.AutomaticFetch;

/**
 * What the code on a printed copy tells whoever holds it. A page that is fetched before anybody looks tells nothing but that
 * the code is good, and is looked at by a post.
 */
@Named
@RequestScoped
public class CopyPage {

    @Inject
    DocumentPrints prints;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private String code;
    private CheckedCopy copy;
    private boolean waiting;

    /** An unknown code gets a page as calm as a known one, only with the status that it deserves. */
    public void load() {
        var read = PrintCode.read(code);
        if (AutomaticFetch.isByPerson(request))
            copy = read.flatMap(prints::check).orElse(null);
        else waiting = read.filter(prints::checkable).isPresent();
        if (copy == null && !waiting)
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Whether the code is good and nobody has looked. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Null when the code is unknown, or too old, or nobody looks. */
    public CheckedCopy getCopy() {
        return copy;
    }

    public String getKind() {
        return words().word(copy.kind());
    }

    public String getState() {
        return words().word(copy.state());
    }

    /** {@code ok}, {@code warn} or {@code bad}. */
    public String getStateKind() {
        return DocumentWords.kindOf(copy.state());
    }

    /** Where the genuine page is. */
    public String getHome() {
        return address.of("/");
    }

    private DocumentWords words() {
        return new DocumentWords(language.locale(), clock.instant());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String secret) {
        code = secret;
    }
}
