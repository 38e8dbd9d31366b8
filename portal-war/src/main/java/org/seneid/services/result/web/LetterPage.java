package org.seneid.services.result.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.seneid.documents.print.PrintCode;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.AutomaticFetch;
import org.seneid.services.result.Results;

/**
 * What the code on a letter tells whoever holds it. A page that is fetched before anybody looks tells nothing but that the
 * code is good, and is looked at by a post.
 */
@Named
@RequestScoped
public class LetterPage {

    @Inject
    Results results;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private String code;
    private Results.CheckedLetter checked;
    private boolean waiting;

    /** An unknown code gets a page as calm as a known one, only with the status that it deserves. */
    public void load() {
        var read = PrintCode.read(code);
        if (AutomaticFetch.isByPerson(request))
            checked = read.flatMap(results::check).orElse(null);
        else waiting = read.filter(results::checkable).isPresent();
        if (checked == null && !waiting)
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Whether the code is good and nobody has looked. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Null when the code is unknown, or nobody looks. */
    public Results.CheckedLetter getChecked() {
        return checked;
    }

    public String getKind() {
        return Messages.in(language.locale()).text(checked.letter().kind().key());
    }

    public String getRegister() {
        return Messages.in(language.locale()).text(checked.register().key());
    }

    /** The last day; null when the letter names none. */
    public LocalDate getUntil() {
        return checked.letter().until().orElse(null);
    }

    public boolean isOver() {
        return getUntil() != null && getUntil().isBefore(Formats.day(clock.instant()));
    }

    /** Where the genuine page is. */
    public String getHome() {
        return address.of("/");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String secret) {
        code = secret;
    }
}
