package org.seneid.identity.lock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.identity.lock.AccountUnlocking;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** Opens an account again that its holder locked. */
@Named
@RequestScoped
public class UnlockPage {

    @Inject
    AccountUnlocking unlocking;

    @Inject
    AnonymousForm form;

    private String number;
    private String password;
    private String answer;
    private String passwordBeside;
    private String passkey;

    public String unlock() {
        form.check();
        var typed = new FormErrors();
        var whose = typed.read(() -> AnonymousForm.number(number));
        typed.need(password, "password", "identity.password.missing");
        typed.need(answer, "answer", "identity.recovery.answer-missing");
        typed.mustBeRight();
        unlocking.unlock(whose, password, answer);
        return Redirect.pageSaying("/sign-in", "identity.unlock.done");
    }

    public String unlockByPasskey() {
        form.check();
        if (passwordBeside == null) throw new RuleBroken("identity.password.missing").at("password-beside");
        if (passkey == null) throw new RuleBroken("identity.unlock.wrong");
        unlocking.unlockByPasskey(passwordBeside, passkey);
        return Redirect.pageSaying("/sign-in", "identity.unlock.done");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    /** The password that goes with a passkey. */
    public String getPasswordBeside() {
        return passwordBeside;
    }

    public void setPasswordBeside(String passwordBeside) {
        this.passwordBeside = passwordBeside;
    }

    /** What the device signed; never shown again. */
    public String getPasskey() {
        return null;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }
}
