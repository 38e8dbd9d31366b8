package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.Activations;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.To;

/** The first step of taking an account up: the number and the code on the slip. */
@Named
@RequestScoped
public class ActivatePage {

    @Inject
    Activations activations;

    @Inject
    StrangersForm form;

    @Inject
    HttpServletRequest request;

    private String number;
    private String code;

    public String begin() {
        form.check();
        var whose = StrangersForm.number(number);
        if (code == null) throw new RuleBroken("identity.activate.code-missing").at("code");
        ActivationInSession.keep(request, activations.begin(whose, code));
        return To.page("/activate/phone");
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
