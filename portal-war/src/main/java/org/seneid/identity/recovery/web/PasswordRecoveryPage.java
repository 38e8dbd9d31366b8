package org.seneid.identity.recovery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.identity.recovery.PasswordRecovery;
import org.seneid.identity.recovery.RecoveryProgress;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.identity.signin.web.ExpiredFlow;
import org.seneid.platform.PersonFlow;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.FlowSlot;
import org.seneid.platform.web.Redirect;

/** The steps of whoever forgot their password; each is refused before the one that it follows. */
@Named
@RequestScoped
public class PasswordRecoveryPage {

    private static final FlowSlot<RecoveryProgress> FLOWS = new FlowSlot<>("sen.recovery", RecoveryProgress.class);

    private static final String NUMBER = "/recover/password";
    private static final String PHONE = "/recover/password/phone";
    private static final String FACTOR = "/recover/password/proof";
    private static final String NEW = "/recover/password/new";

    @Inject
    PasswordRecovery recoveries;

    @Inject
    AnonymousForm form;

    @Inject
    ExpiredFlow expiredFlow;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String number;
    private String code;
    private String answer;
    private String password;

    @PostConstruct
    void opened() {
        number = expiredFlow.number();
    }

    public String begin() {
        form.check();
        var begun = recoveries.begin(AnonymousForm.number(number));
        return Redirect.page(FLOWS.begin(request, begun, PHONE));
    }

    public String loadPhone() {
        return started() == null ? beginAgain() : null;
    }

    public String provePhone() {
        form.check();
        if (started() == null) return beginAgain();
        return Redirect.page(FLOWS.goOn(request, recoveries.provePhone(started(), code), FACTOR));
    }

    public String loadFactor() {
        if (started() == null) return beginAgain();
        return started().phoneProven() ? null : Redirect.page(FLOWS.address(request, PHONE));
    }

    public String proveFactor() {
        form.check();
        if (started() == null) return beginAgain();
        if (answer == null) throw new RuleBroken("identity.recovery.answer-missing").at("answer");
        return Redirect.page(FLOWS.goOn(request, recoveries.proveFactor(started(), answer), NEW));
    }

    public String loadNew() {
        if (started() == null) return beginAgain();
        return started().factorProven() ? null : Redirect.page(FLOWS.address(request, FACTOR));
    }

    public String complete() {
        form.check();
        if (started() == null) return beginAgain();
        recoveries.complete(started(), password);
        FLOWS.end(request);
        return Redirect.pageSaying("/sign-in", "identity.recovery.done");
    }

    private String beginAgain() {
        return expiredFlow.at(NUMBER, FLOWS.of(request));
    }

    private RecoveryProgress started() {
        return FLOWS.of(request).filter(found -> !found.over(clock.instant())).orElse(null);
    }

    public String getWhom() {
        return FLOWS.of(request).map(PersonFlow::ending).orElse("");
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

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
