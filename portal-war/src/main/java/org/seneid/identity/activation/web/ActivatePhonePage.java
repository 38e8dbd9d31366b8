package org.seneid.identity.activation.web;

import static org.seneid.identity.activation.web.ActivatePage.FLOWS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.identity.activation.ActivationProgress;
import org.seneid.identity.activation.Activations;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.identity.signin.web.ExpiredFlow;
import org.seneid.platform.web.Redirect;

/** The second step of taking an account up: the code that was sent to the phone. */
@Named
@RequestScoped
public class ActivatePhonePage {

    private static final String FIRST_STEP = "/activate";

    @Inject
    Activations activations;

    @Inject
    AnonymousForm form;

    @Inject
    ExpiredFlow expiredFlow;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String code;

    /** Whoever has not shown a slip, or waited too long, begins with it. */
    public String load() {
        return started() == null ? beginAgain() : null;
    }

    public String prove() {
        form.check();
        if (started() == null) return beginAgain();
        return Redirect.page(FLOWS.goOn(request, activations.provePhone(started(), code), "/activate/password"));
    }

    public String sendAgain() {
        form.check();
        if (started() == null) return beginAgain();
        var samePage = FLOWS.goOn(request, activations.sendAgain(started()), "/activate/phone");
        return Redirect.pageSaying(samePage, "identity.activate.sent-again");
    }

    private String beginAgain() {
        return expiredFlow.at(FIRST_STEP, FLOWS.of(request));
    }

    /** Enough of the number for its owner to know it. */
    public String getPhone() {
        return started() == null ? "" : started().phone();
    }

    private ActivationProgress started() {
        return FLOWS.of(request).filter(found -> !found.over(clock.instant())).orElse(null);
    }

    public String getWhom() {
        return started().ending();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
