package org.seneid.identity.staff.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.identity.activation.ActivationStanding;
import org.seneid.identity.staff.StaffAccounts;
import org.seneid.identity.staff.StaffDirectory;
import org.seneid.identity.staff.StaffRow;
import org.seneid.identity.staff.StaffStanding;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.Redirect;

/** The account of somebody who works here, and what an operator may do with it. */
@Named
@RequestScoped
public class StaffAccountPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    StaffDirectory directory;

    @Inject
    StaffAccounts accounts;

    private PublicId id;
    private StaffRow row;
    private String reason;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    public void load() {
        getRow();
    }

    /** What the enter key does in the field: a browser presses a form's first button with it, and that must not lock. */
    public String enter() {
        throw new RuleBroken("identity.staff-account.choose");
    }

    public String lock() {
        accounts.lock(id, reason);
        return back("identity.staff-account.locked");
    }

    public String unlock() {
        accounts.unlock(id, reason);
        return back("identity.staff-account.unlocked");
    }

    public String endSessions() {
        accounts.endSessions(id);
        return back("identity.staff-account.sessions-ended");
    }

    private String back(String said) {
        return Redirect.pageSaying("/operations/staff/" + id, said);
    }

    public StaffRow getRow() {
        if (row == null) row = directory.byId(id);
        return row;
    }

    /** Whether it is the operator's own, with which they do nothing here. */
    public boolean isOwn() {
        return accounts.isOwn(id);
    }

    public boolean isLocked() {
        return getRow().standing() == StaffStanding.LOCKED;
    }

    public boolean isWaiting() {
        return getRow().standing() == StaffStanding.WAITING;
    }

    /** What the code is good for that its holder was given. */
    public ActivationStanding getCode() {
        return accounts.code(id);
    }

    /** Whether its holder works at a desk. */
    public boolean isOfficer() {
        return getRow().role() == Role.OFFICER;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
