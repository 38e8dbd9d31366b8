package org.seneid.helpdesk.web;

import static org.seneid.platform.web.list.ListColumn.onDemand;
import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.helpdesk.SupervisedSessions;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.SessionRow;
import org.seneid.helpdesk.session.SessionSearch;
import org.seneid.helpdesk.ticket.web.AgentDays;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.StaffList;

/** The sessions in which agents looked at accounts, with the way to each one's replay. */
@Named
@RequestScoped
public class PastSessionsPage {

    private static final String ENDED_BY = "ended";

    @Inject
    SupervisedSessions sessions;

    @Inject
    AgentDays filters;

    private EndedBy endedBy;
    private StaffList<SessionRow> list;

    @PostConstruct
    void open() {
        endedBy = filters.address().one(EndedBy.values(), ENDED_BY).orElse(null);
        var search = new SessionSearch(filters.agentId(), filters.first(), filters.last(), endedBy);
        list = StaffList.<SessionRow>named("helpdesk.sessions")
                .columns(
                        shown("ticket").unsorted(),
                        shown("agent").unsorted(),
                        shown("began"),
                        shown("lasted").unsorted(),
                        shown("endedBy").unsorted(),
                        shown("replay").unsorted(),
                        onDemand("ended"),
                        onDemand("parts").unsorted())
                .sortedDownBy("began")
                .of(slice -> sessions.page(search, slice), () -> sessions.count(search));
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(filters.filtered()
                .filtered(ENDED_BY, endedBy == null ? null : ListAddress.word(endedBy))
                .toString());
    }

    public boolean isNarrowed() {
        return endedBy != null || filters.isNarrowed();
    }

    /** The list without its filters. */
    public String getWide() {
        return filters.wide().filtered(ENDED_BY, null).toString();
    }

    public List<EndedBy> getWays() {
        return List.of(EndedBy.values());
    }

    public StaffList<SessionRow> getList() {
        return list;
    }

    public EndedBy getEndedBy() {
        return endedBy;
    }

    public void setEndedBy(EndedBy endedBy) {
        this.endedBy = endedBy;
    }
}
