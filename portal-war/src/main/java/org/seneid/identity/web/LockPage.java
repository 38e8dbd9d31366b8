package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.identity.Locks;
import org.seneid.platform.Typed;
import org.seneid.platform.web.To;

/** Locks an account from anywhere: its number and its lock code. */
@Named
@RequestScoped
public class LockPage {

    @Inject
    Locks locks;

    @Inject
    StrangersForm form;

    private String number;
    private String code;

    public String lock() {
        form.check();
        var typed = new Typed();
        var whose = typed.read(() -> StrangersForm.number(number));
        typed.need(code, "code", "identity.lock.code-missing");
        typed.mustBeRight();
        locks.lockByCode(whose, code);
        return To.page("/locked");
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
