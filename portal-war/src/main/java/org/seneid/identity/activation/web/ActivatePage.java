package org.seneid.identity.activation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.activation.ActivationProgress;
import org.seneid.identity.activation.Activations;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.identity.signin.web.ExpiredFlow;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.FlowSlot;
import org.seneid.platform.web.Redirect;

/** The first step of taking an account up: the number and the code on the slip. */
@Named
@RequestScoped
public class ActivatePage {

    static final FlowSlot<ActivationProgress> FLOWS = new FlowSlot<>("sen.activation", ActivationProgress.class);

    @Inject
    Activations activations;

    @Inject
    AnonymousForm form;

    @Inject
    ExpiredFlow expiredFlow;

    @Inject
    HttpServletRequest request;

    private String number;
    private String code;

    @PostConstruct
    void opened() {
        number = expiredFlow.number();
    }

    public String begin() {
        form.check();
        var typed = new FormErrors();
        var whose = typed.read(() -> AnonymousForm.number(number));
        typed.need(code, "code", "identity.activate.code-missing");
        typed.mustBeRight();
        return Redirect.page(FLOWS.begin(request, activations.begin(whose, code), "/activate/phone"));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
