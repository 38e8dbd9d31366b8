package org.seneid.helpdesk.caller.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.seneid.helpdesk.caller.CallerIdentifiers;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.platform.RuleBroken;

/** What an agent is told by a caller: why they call, and by what they are known. */
@Named
@RequestScoped
public class CallerForm {

    private String reason;
    private String person;
    private String born;
    private String phone;

    /** @throws RuleBroken at {@code reason} */
    public String why() {
        return new HelpReason(reason).words();
    }

    /** @throws RuleBroken at each field that is missing or cannot be right */
    public CallerIdentifiers told() {
        return CallerIdentifiers.typed(person, born, phone);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
