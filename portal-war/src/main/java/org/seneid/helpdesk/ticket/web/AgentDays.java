package org.seneid.helpdesk.ticket.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.seneid.helpdesk.ticket.HelpAgents;
import org.seneid.helpdesk.ticket.HelpAgents.HelpAgent;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.list.DayFilter;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.StaffList;

/** The filters that lists of the helpdesk share: whose work it is, and of which days. */
@Named
@RequestScoped
public class AgentDays {

    private static final String AGENT = "agent";

    @Inject
    HelpAgents agents;

    private ListAddress address;
    private List<HelpAgent> all;
    private String agent;
    private DayFilter days;

    @PostConstruct
    void open() {
        address = StaffList.current();
        all = agents.all();
        agent = address.id(AGENT)
                .filter(id -> all.stream().anyMatch(one -> one.id().equals(id)))
                .map(PublicId::value)
                .orElse(null);
        days = new DayFilter(address);
    }

    /** The list of the page as these fields filter it. */
    public ListAddress filtered() {
        return days.in(address.filtered(AGENT, agent));
    }

    /** The list of the page without these filters. */
    public ListAddress wide() {
        return DayFilter.without(address.filtered(AGENT, null));
    }

    /** Null for any. */
    public PublicId agentId() {
        return agent == null ? null : new PublicId(agent);
    }

    /** Null for any. */
    public LocalDate first() {
        return days.first().orElse(null);
    }

    /** Null for any. */
    public LocalDate last() {
        return days.last().orElse(null);
    }

    public ListAddress address() {
        return address;
    }

    public boolean isNarrowed() {
        return agent != null || days.isNarrow();
    }

    public List<HelpAgent> getAgents() {
        return all;
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = PublicId.shaped(agent) ? agent : null;
    }

    public DayFilter getDays() {
        return days;
    }
}
