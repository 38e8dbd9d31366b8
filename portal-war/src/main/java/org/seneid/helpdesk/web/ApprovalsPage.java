package org.seneid.helpdesk.web;

import static org.seneid.platform.web.list.ListColumn.onDemand;
import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.seneid.helpdesk.repair.RepairReviews;
import org.seneid.helpdesk.repair.RepairRow;
import org.seneid.helpdesk.repair.RepairSearch;
import org.seneid.helpdesk.repair.RepairSearch.Show;
import org.seneid.helpdesk.ticket.web.AgentDays;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/** What agents ask for, and what was decided about it. */
@Named
@RequestScoped
public class ApprovalsPage {

    private static final String SHOW = "show";

    @Inject
    RepairReviews reviews;

    @Inject
    AgentDays filters;

    private RepairSearch search;
    private StaffList<RepairRow> list;

    @PostConstruct
    void open() {
        search = new RepairSearch(show(), filters.agentId(), filters.first(), filters.last());
        list = StaffList.<RepairRow>named("helpdesk.approvals")
                .columns(
                        shown("number").unsorted(),
                        shown("kind").unsorted(),
                        shown("agent").unsorted(),
                        shown("asked"),
                        shown("status").unsorted(),
                        onDemand("by").unsorted(),
                        onDemand("decided"),
                        onDemand("refusal").unsorted())
                .sortedBy("asked")
                .of(slice -> reviews.page(search, slice), () -> reviews.count(search));
    }

    private Show show() {
        return filters.address().one(Show.values(), SHOW).orElse(Show.WAITING);
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(filters.filtered().toString());
    }

    public List<ListView> getViews() {
        return Arrays.stream(Show.values())
                .map(one -> ListView.uncounted(
                        filters.address().filtered(SHOW, one == Show.WAITING ? null : ListAddress.word(one)),
                        "helpdesk.approvals.show." + ListAddress.word(one),
                        one == search.show()))
                .toList();
    }

    /** The same view without its filters. */
    public String getWide() {
        return filters.wide().toString();
    }

    public StaffList<RepairRow> getList() {
        return list;
    }
}
