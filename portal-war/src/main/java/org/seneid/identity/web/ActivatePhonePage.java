package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.identity.Activations;
import org.seneid.identity.StartedActivation;
import org.seneid.platform.web.To;

/** The second step of taking an account up: the code that was sent to the phone. */
@Named
@RequestScoped
public class ActivatePhonePage {

    private static final String FIRST_STEP = "/activate";

    @Inject
    Activations activations;

    @Inject
    StrangersForm form;

    @Inject
    BeginAgain again;

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
        ActivationInSession.keep(request, activations.provePhone(started(), code));
        return To.page("/activate/password");
    }

    public String sendAgain() {
        form.check();
        if (started() == null) return beginAgain();
        ActivationInSession.keep(request, activations.sendAgain(started()));
        return To.pageSaying("/activate/phone", "identity.activate.sent-again");
    }

    private String beginAgain() {
        return again.at(FIRST_STEP, ActivationInSession.of(request).map(StartedActivation::person));
    }

    /** Enough of the number for its owner to know it. */
    public String getPhone() {
        return started() == null ? "" : started().phone();
    }

    private StartedActivation started() {
        return ActivationInSession.of(request)
                .filter(found -> !found.over(clock.instant()))
                .orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
