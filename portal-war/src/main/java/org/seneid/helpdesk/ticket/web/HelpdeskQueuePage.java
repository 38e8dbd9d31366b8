package org.seneid.helpdesk.ticket.web;

import static org.seneid.platform.web.list.ListColumn.onDemand;
import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketFilter;
import org.seneid.helpdesk.ticket.TicketRow;
import org.seneid.helpdesk.ticket.TicketSearch;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.SearchWords;
import org.seneid.platform.web.list.StaffList;

/** The queue: what waits, what is under way, what is done. */
@Named
@RequestScoped
public class HelpdeskQueuePage {

    private static final String SHOW = "show";

    @Inject
    HttpServletRequest request;

    @Inject
    HelpTickets tickets;

    @Inject
    AgentDays filters;

    @Inject
    Acting acting;

    private TicketSearch search;
    private StaffList<TicketRow> list;
    private String words;

    @PostConstruct
    void open() {
        words = SearchWords.of(request, filters.address());
        search = new TicketSearch(filter(), words, filters.first(), filters.last(), filters.agentId());
        list = StaffList.<TicketRow>named("helpdesk.queue")
                .columns(
                        shown("number").unsorted(),
                        shown("subject").unsorted(),
                        shown("due"),
                        shown("status").unsorted(),
                        shown("agent"),
                        onDemand("opened"),
                        onDemand("changed"),
                        onDemand("from").unsorted())
                .sortedBy("due")
                .of(slice -> tickets.page(search, slice), () -> tickets.count(search));
    }

    private TicketFilter filter() {
        return filters.address().one(TicketFilter.values(), SHOW).orElse(TicketFilter.LIVE);
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(filters.filtered()
                .filtered(SearchWords.KEY, SearchWords.keep(request, words))
                .toString());
    }

    public List<ListView> getViews() {
        return Arrays.stream(TicketFilter.values())
                .filter(one -> one != TicketFilter.MINE || acting.signedIn().role() == Role.HELPDESK)
                .map(this::view)
                .toList();
    }

    /** What is done already grows for ever, and nobody waits for it. */
    private ListView view(TicketFilter show) {
        var counted = show != TicketFilter.CLOSED && show != TicketFilter.ALL;
        return new ListView(
                filters.address()
                        .filtered(SHOW, show == TicketFilter.LIVE ? null : ListAddress.word(show))
                        .toString(),
                "helpdesk.queue.show." + ListAddress.word(show),
                show == search.show(),
                counted ? tickets.count(search.showing(show)).rows() : -1);
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || filters.isNarrowed();
    }

    /** The same view without its filters. */
    public String getWide() {
        return filters.wide().filtered(SearchWords.KEY, null).toString();
    }

    public StaffList<TicketRow> getList() {
        return list;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = SearchWords.typed(typed);
    }
}
