package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.seneid.audit.question.QuestionsOnTicket.QuestionReference;
import org.seneid.helpdesk.TicketHistory;
import org.seneid.helpdesk.TicketHistory.HistoryLine;
import org.seneid.helpdesk.caller.CallerCheck;
import org.seneid.helpdesk.caller.web.CallerForm;
import org.seneid.helpdesk.consent.SpokenSupportCode;
import org.seneid.helpdesk.repair.RepairReviews;
import org.seneid.helpdesk.replay.web.HelpSessionFilter;
import org.seneid.helpdesk.session.HelpSessionRequest;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.helpdesk.ticket.HelpAgents;
import org.seneid.helpdesk.ticket.HelpAgents.HelpAgent;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** One ticket: what it is about, who has it, and the way into the account of whoever calls. */
@Named
@RequestScoped
public class TicketPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    HelpTickets tickets;

    @Inject
    TicketHistory history;

    @Inject
    HelpAgents agents;

    @Inject
    RepairReviews reviews;

    @Inject
    HelpSessions sessions;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    @Inject
    CallerForm caller;

    private HelpTicket ticket;
    private String code;
    private String agent;

    /** Finds the ticket before the page is written, so that what is not there is a plain 404. */
    public void load() {
        ticket = tickets.read(number());
    }

    public HelpTicket getTicket() {
        if (ticket == null) load();
        return ticket;
    }

    /** Whether the agent who looks has it. */
    public boolean isMine() {
        return getTicket().takenBy(acting.signedIn().account());
    }

    public String take() {
        tickets.take(number());
        return here();
    }

    public String giveBack() {
        tickets.giveBack(number());
        return Redirect.pageSaying("/helpdesk", "helpdesk.ticket.given-back", number().text());
    }

    public String close() {
        tickets.close(number());
        return Redirect.pageSaying("/helpdesk", "helpdesk.ticket.closed-now", number().text());
    }

    /** A supervisor gives it to an agent. */
    public String assign() {
        if (!PublicId.shaped(agent)) throw new RuleBroken("helpdesk.ticket.nobody").at("agent");
        tickets.assign(number(), new PublicId(agent));
        return Redirect.pageSaying("/helpdesk/tickets/" + number(), "helpdesk.ticket.assigned");
    }

    public List<HistoryLine> getHistory() {
        return history.of(number());
    }

    /** Questions about the log that came from it. */
    public List<QuestionReference> getQuestions() {
        return history.questions(number());
    }

    /** Which identifiers of the caller were right; supervisors see it, agents never do. */
    public List<CallerCheck> getChecks() {
        return reviews.checks(number());
    }

    /** To whom it may be given. */
    public List<HelpAgent> getAgents() {
        return agents.all();
    }

    public String begin() {
        var typed = new FormErrors();
        var why = typed.read(caller::why);
        var told = typed.read(caller::told);
        typed.need(code, "code", "helpdesk.begin.code-missing");
        var read = code == null ? null : typed.read(() -> SpokenSupportCode.read(code));
        typed.mustBeRight();
        HelpSessionFilter.LOOK.keep(request, sessions.begin(new HelpSessionRequest(number(), why, told, read)));
        return Redirect.page("/home");
    }

    private String here() {
        return Redirect.page("/helpdesk/tickets/" + number());
    }

    private TicketNumber number() {
        return TicketNumber.typed(address.get("number")).orElseThrow(NotFound::new);
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }

    /** What a citizen read out is never shown again. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
