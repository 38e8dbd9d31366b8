package org.seneid.identity.lock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** Locks an account from anywhere: its number and its lock code. */
@Named
@RequestScoped
public class LockPage {

    @Inject
    AccountLocks locks;

    @Inject
    AnonymousForm form;

    private String number;
    private String code;

    public String lock() {
        form.check();
        var typed = new FormErrors();
        var whose = typed.read(() -> AnonymousForm.number(number));
        typed.need(code, "code", "identity.lock.code-missing");
        typed.mustBeRight();
        locks.lockByCode(whose, code);
        return Redirect.page("/locked");
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
