package org.seneid.identity.activation.web;

import static org.seneid.identity.activation.web.ActivatePage.FLOWS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.identity.activation.ActivationProgress;
import org.seneid.identity.activation.Activations;
import org.seneid.identity.signin.SignInCredential.OfActivation;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.identity.signin.web.ExpiredFlow;
import org.seneid.identity.signin.web.SignInFlow;
import org.seneid.platform.PersonFlow;
import org.seneid.platform.web.Redirect;

/** The last step of taking an account up: a password, and in. */
@Named
@RequestScoped
public class ActivatePasswordPage {

    private static final String FIRST_STEP = "/activate";

    @Inject
    Activations activations;

    @Inject
    AnonymousForm form;

    @Inject
    ExpiredFlow expiredFlow;

    @Inject
    SignInFlow flow;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String password;

    /** Whoever has not proven the phone does that first. */
    public String load() {
        if (started() == null) return beginAgain();
        return started().phoneProven() ? null : Redirect.page(FLOWS.address(request, "/activate/phone"));
    }

    public String complete() {
        form.check();
        var done = started();
        if (done == null) return beginAgain();
        activations.complete(done, password);
        FLOWS.end(request);
        return Redirect.page(flow.enterActivated(new OfActivation(done.activation()), "/profile/security/set-up"));
    }

    private String beginAgain() {
        return expiredFlow.at(FIRST_STEP, FLOWS.of(request));
    }

    private ActivationProgress started() {
        return FLOWS.of(request).filter(found -> !found.over(clock.instant())).orElse(null);
    }

    public String getWhom() {
        return FLOWS.of(request).map(PersonFlow::ending).orElse("");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
