package org.seneid.identity.activation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.activation.StaffActivation;
import org.seneid.identity.activation.StaffActivations;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.FlowSlot;
import org.seneid.platform.web.Redirect;

/** The first step of taking a staff account up: the name to sign in by, and the code from an operator. */
@Named
@RequestScoped
public class StaffActivatePage {

    static final FlowSlot<StaffActivation> FLOWS = new FlowSlot<>("sen.staff-activation", StaffActivation.class);

    @Inject
    StaffActivations activations;

    @Inject
    AnonymousForm form;

    @Inject
    HttpServletRequest request;

    private String name;
    private String code;

    public String begin() {
        form.check();
        var typed = new FormErrors();
        var caller = typed.read(() -> caller(name));
        typed.need(code, "code", "identity.activate.code-missing");
        typed.mustBeRight();
        return Redirect.page(FLOWS.begin(request, activations.begin(caller, code), "/staff/activate/set-up"));
    }

    private static LoginId caller(String typed) {
        if (typed == null || typed.isBlank()) throw new RuleBroken("identity.staff-activate.name-missing").at("name");
        return Realm.STAFF.caller(typed).orElseThrow(() -> new RuleBroken("identity.staff-activate.wrong"));
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
