package org.seneid.enrolment.service.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.enrolment.service.DeskServices;
import org.seneid.enrolment.service.DeskServices.Served;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.Redirect;

/** An account whose holder stands at the desk: their card is read, then they are served. */
@Named("deskAccountPage")
@RequestScoped
public class DeskAccountPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DeskServices services;

    private PublicId id;
    private Served served;
    private String scanned;
    private String reason;
    private String phone;
    private String email;
    private String code;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    public void load() {
        getServed();
    }

    public String check() {
        services.check(id, scanned);
        return back("enrolment.service.checked");
    }

    public String raise() {
        services.raise(id, reason);
        return back("enrolment.service.raised");
    }

    public String lock() {
        services.lock(id, reason);
        return back("enrolment.service.locked");
    }

    public String unlock() {
        services.unlock(id, reason);
        return back("enrolment.service.unlocked");
    }

    public String replace() {
        services.replaceFactors(id, reason);
        return back("enrolment.service.replaced");
    }

    /** What the enter key does in a field: a browser presses a form's first button with it, and that must not lock or raise. */
    public String enter() {
        if (phone != null && !phone.isBlank()) return sendPhone();
        if (email != null && !email.isBlank()) return sendEmail();
        throw new RuleBroken("enrolment.service.choose");
    }

    public String sendPhone() {
        services.sendContact(id, ContactKind.PHONE, phone, reason);
        return back("enrolment.service.sent");
    }

    public String sendEmail() {
        services.sendContact(id, ContactKind.EMAIL, email, reason);
        return back("enrolment.service.sent");
    }

    public String prove() {
        services.proveContact(id, code);
        return back("enrolment.service.contact-changed");
    }

    private String back(String said) {
        return Redirect.pageSaying("/desk/accounts/" + id, said);
    }

    public Served getServed() {
        if (served == null) served = services.byId(id);
        return served;
    }

    public boolean isChecked() {
        return getServed().checkedUntil().isPresent();
    }

    public boolean isRaisable() {
        return getServed().account().level() < Account.SEEN_IN_PERSON;
    }

    /** Whether the holder has nothing to come in by but a slip. */
    public boolean isSlipNeeded() {
        return services.needsSlip(id);
    }

    public boolean isLocked() {
        return getServed().account().status() == AccountStatus.LOCKED;
    }

    /** What is locked has to be in use. */
    public boolean isLockable() {
        return getServed().account().status() == AccountStatus.ACTIVE;
    }

    public PublicId getId() {
        return id;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String typed) {
        scanned = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
