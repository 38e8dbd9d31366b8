package org.seneid.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.seneid.documents.CheckedCopy;
import org.seneid.documents.DocumentPrints;
import org.seneid.documents.PrintCode;
import org.seneid.platform.Language;
import org.seneid.platform.PortalAddress;

/** What the code on a printed copy tells whoever holds it. */
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

    private String code;
    private CheckedCopy copy;

    /** An unknown code gets a page as calm as a known one, only with the status that it deserves. */
    public void load() {
        copy = PrintCode.read(code).flatMap(prints::check).orElse(null);
        if (copy == null)
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Null when the code is unknown, or too old. */
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
        return Wording.kindOf(copy.state());
    }

    /** Where the genuine page is. */
    public String getHome() {
        return address.of("/");
    }

    private Wording words() {
        return new Wording(language.locale(), clock.instant());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String secret) {
        code = secret;
    }
}
