package org.seneid.enrolment.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.enrolment.registration.Applicant;
import org.seneid.enrolment.registration.Registrations;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.identity.signin.web.ExpiredFlow;
import org.seneid.identity.signin.web.SignInFlow;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonFlow;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedDate;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.FlowSlot;
import org.seneid.platform.web.Redirect;

/** Opening an account of level 1, in three short pages: who, the phone, the password. */
@Named
@RequestScoped
public class RegisterPage {

    private static final FlowSlot<Applicant> FLOWS = new FlowSlot<>("sen.registration", Applicant.class);

    private static final String START = "/register";
    private static final String PHONE = "/register/phone";
    private static final String PASSWORD = "/register/password";
    private static final String WELCOME = "/register/welcome";

    @Inject
    Registrations registrations;

    @Inject
    SignInFlow flow;

    @Inject
    ExpiredFlow expiredFlow;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String number;
    private String name;
    private String born;
    private String phone;
    private String code;
    private String password;

    @PostConstruct
    void opened() {
        number = expiredFlow.number();
    }

    /** Whoever is in has an account. */
    public String load() {
        return acting.actor().isPresent() ? Redirect.page("/home") : null;
    }

    public String begin() {
        var typed = new FormErrors();
        var whose = typed.read(() -> AnonymousForm.number(number));
        typed.need(name, "name", "enrolment.register.name-missing");
        var birth = typed.read(this::birth);
        var called = typed.read(() -> ContactAddress.phone(phone));
        typed.mustBeRight();
        var begun = registrations.begin(whose, name, birth, called);
        return Redirect.page(FLOWS.begin(request, begun, PHONE));
    }

    private BirthDate birth() {
        return TypedDate.birth(born).orElseThrow(() -> new RuleBroken("enrolment.register.born-shape").at("born"));
    }

    /** Whoever comes to a later page first, or too late, begins at the first. */
    public String loadPhone() {
        return applicant() == null ? beginAgain() : null;
    }

    public String prove() {
        if (applicant() == null) return beginAgain();
        return Redirect.page(FLOWS.goOn(request, registrations.prove(applicant(), code), PASSWORD));
    }

    public String sendAgain() {
        if (applicant() == null) return beginAgain();
        var samePage = FLOWS.goOn(request, registrations.sendAgain(applicant()), PHONE);
        return Redirect.pageSaying(samePage, "enrolment.register.sent-again");
    }

    /** A password is chosen by whoever has proven the phone. */
    public String loadPassword() {
        if (applicant() == null) return beginAgain();
        return applicant().proven() ? null : Redirect.page(FLOWS.address(request, PHONE));
    }

    public String open() {
        var opened = applicant();
        if (opened == null) return beginAgain();
        if (!opened.proven()) return Redirect.page(FLOWS.address(request, PHONE));
        registrations.open(opened, password);
        FLOWS.end(request);
        return Redirect.page(flow.enterAnew(opened.person(), password, WELCOME));
    }

    private String beginAgain() {
        return expiredFlow.at(START, FLOWS.of(request));
    }

    private Applicant applicant() {
        return FLOWS.of(request).filter(begun -> !begun.over(clock.instant())).orElse(null);
    }

    public String getWhom() {
        return FLOWS.of(request).map(PersonFlow::ending).orElse("");
    }

    /** As its owner knows it again. */
    public String getSentTo() {
        return FLOWS.of(request).map(begun -> begun.phone().masked()).orElse("");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String typed) {
        born = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }
}
