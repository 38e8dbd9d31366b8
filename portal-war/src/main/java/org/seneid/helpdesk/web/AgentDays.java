package org.seneid.helpdesk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.seneid.helpdesk.ticket.HelpAgents;
import org.seneid.helpdesk.ticket.HelpAgents.HelpAgent;
import org.seneid.platform.PublicId;
import org.seneid.platform.TypedDate;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.StaffList;

/** The filters that lists of the helpdesk share: whose work it is, and of which days. */
@Named
@RequestScoped
public class AgentDays {

    private static final String AGENT = "agent";
    private static final String FROM = "from";
    private static final String TO = "to";

    @Inject
    HelpAgents agents;

    private ListAddress address;
    private String agent;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void open() {
        address = StaffList.current();
        agent = address.value(AGENT).filter(PublicId::shaped).orElse(null);
        from = day(FROM);
        to = day(TO);
    }

    private LocalDate day(String name) {
        return address.value(name).flatMap(TypedDate::day).orElse(null);
    }

    /** The list of the page as these fields filter it. */
    ListAddress filtered() {
        return address.filtered(AGENT, agent).filtered(FROM, text(from)).filtered(TO, text(to));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The list of the page without these filters. */
    ListAddress wide() {
        return address.filtered(AGENT, null).filtered(FROM, null).filtered(TO, null);
    }

    /** Null for any. */
    PublicId agentId() {
        return agent == null ? null : new PublicId(agent);
    }

    ListAddress address() {
        return address;
    }

    public boolean isNarrowed() {
        return agent != null || from != null || to != null;
    }

    public List<HelpAgent> getAgents() {
        return agents.all();
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent == null || agent.isBlank() ? null : agent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
