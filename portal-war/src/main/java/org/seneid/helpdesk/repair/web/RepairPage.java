package org.seneid.helpdesk.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.seneid.helpdesk.caller.web.CallerForm;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.repair.RepairStatus;
import org.seneid.helpdesk.repair.Repairs;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** What is done for a caller who cannot sign in: asking for it, and doing it when it was approved. */
@Named
@RequestScoped
public class RepairPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    HelpTickets tickets;

    @Inject
    Repairs repairs;

    @Inject
    Clock clock;

    @Inject
    CallerForm caller;

    private HelpTicket ticket;
    private Optional<Repair> repair;
    private String contact;
    private String code;

    /** Finds the ticket before the page is written, so that what is not there is a plain 404. */
    public void load() {
        getTicket();
    }

    public HelpTicket getTicket() {
        if (ticket == null) ticket = tickets.read(number());
        return ticket;
    }

    /** The latest that was asked for; null when nothing was. */
    public Repair getRepair() {
        if (repair == null) repair = repairs.ofTicket(number());
        return repair.orElse(null);
    }

    public boolean isReady() {
        return getRepair() != null && getRepair().readyAt(clock.instant());
    }

    public RepairStatus getStatus() {
        return getRepair().statusAt(clock.instant());
    }

    /** Whether something else may be asked for. */
    public boolean isFree() {
        return getRepair() == null || !getRepair().live(clock.instant());
    }

    /** What the enter key does in a field: a browser presses a form's first button with it. */
    public String ask() {
        return contact == null || contact.isBlank() ? askUnlock() : askContact();
    }

    public String askUnlock() {
        var typed = new FormErrors();
        var why = typed.read(caller::why);
        var told = typed.read(caller::told);
        typed.mustBeRight();
        repairs.askUnlock(number(), why, told);
        return asked();
    }

    public String askContact() {
        var typed = new FormErrors();
        var why = typed.read(caller::why);
        var told = typed.read(caller::told);
        var other = typed.read(this::other);
        typed.mustBeRight();
        repairs.askContact(number(), why, told, other);
        return asked();
    }

    private ContactAddress other() {
        if (contact == null) throw new RuleBroken("helpdesk.repair.contact-missing").at("contact");
        try {
            return contact.contains("@") ? ContactAddress.email(contact) : ContactAddress.phone(contact);
        } catch (RuleBroken shape) {
            throw new RuleBroken(shape.key(), shape.args()).at("contact");
        }
    }

    private String asked() {
        return Redirect.pageSaying(here(), "helpdesk.repair.asked-now");
    }

    public String unlock() {
        repairs.unlock(getRepair().publicId());
        return Redirect.pageSaying(here(), "helpdesk.repair.done-now");
    }

    public String sendCode() {
        repairs.sendCode(getRepair().publicId());
        return Redirect.pageSaying(here(), "helpdesk.repair.code-sent");
    }

    public String changeContact() {
        repairs.changeContact(getRepair().publicId(), code);
        return Redirect.pageSaying(here(), "helpdesk.repair.done-now");
    }

    private String here() {
        return "/helpdesk/tickets/" + number() + "/repair";
    }

    private TicketNumber number() {
        return TicketNumber.typed(address.get("number")).orElseThrow(NotFound::new);
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    /** What arrived at somebody's phone is never shown again. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
