package org.seneid.identity.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.EmailChange;
import org.seneid.identity.contact.EmailChangeProgress;
import org.seneid.platform.web.FlowSlot;
import org.seneid.platform.web.Redirect;

/** Another e-mail address: where to, and then the code that was sent there. */
@Named
@RequestScoped
public class EmailPage {

    private static final String FIRST_STEP = "/profile/email";
    private static final String CODE = "/profile/email/code";
    private static final FlowSlot<EmailChangeProgress> FLOWS = new FlowSlot<>("sen.email", EmailChangeProgress.class);

    @Inject
    EmailChange change;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String email;
    private String code;

    /** Whoever is not known well enough is asked before they type anything. */
    public void load() {
        change.begin();
    }

    /** Whoever has no code under way, or waited too long, begins with the address. */
    public String loadCode() {
        return begun().isEmpty() ? beginAgain() : null;
    }

    public String send() {
        return Redirect.page(FLOWS.begin(request, change.send(email), CODE));
    }

    public String sendAgain() {
        if (begun().isEmpty()) return beginAgain();
        var samePage = FLOWS.goOn(request, change.sendAgain(begun().get()), CODE);
        return Redirect.pageSaying(samePage, "identity.activate.sent-again");
    }

    public String confirm() {
        if (begun().isEmpty()) return beginAgain();
        change.confirm(begun().get(), code);
        FLOWS.end(request);
        return Redirect.pageSaying("/profile", "identity.email.changed");
    }

    private static String beginAgain() {
        return Redirect.pageWarning(FIRST_STEP, "identity.steps.over");
    }

    private Optional<EmailChangeProgress> begun() {
        return FLOWS.of(request).filter(found -> !found.over(clock.instant()));
    }

    /** Where letters go now, masked; empty when there is none. */
    public String getPresent() {
        return change.present().map(ContactAddress::masked).orElse("");
    }

    /** In full, so that a slip of the finger is seen. */
    public String getTo() {
        return begun().map(found -> found.to().text()).orElse("");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
