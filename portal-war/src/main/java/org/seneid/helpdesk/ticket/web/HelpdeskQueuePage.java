package org.seneid.helpdesk.ticket.web;

import static org.seneid.platform.web.list.ListColumn.onDemand;
import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.seneid.helpdesk.ticket.HelpAgents;
import org.seneid.helpdesk.ticket.HelpAgents.HelpAgent;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketFilter;
import org.seneid.helpdesk.ticket.TicketRow;
import org.seneid.helpdesk.ticket.TicketSearch;
import org.seneid.platform.PublicId;
import org.seneid.platform.TypedDate;
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
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String AGENT = "agent";

    @Inject
    HttpServletRequest request;

    @Inject
    HelpTickets tickets;

    @Inject
    HelpAgents agents;

    private ListAddress address;
    private TicketSearch search;
    private StaffList<TicketRow> list;
    private String words;
    private LocalDate from;
    private LocalDate to;
    private String agent;

    @PostConstruct
    void open() {
        address = StaffList.current();
        words = SearchWords.of(request, address);
        from = day(FROM);
        to = day(TO);
        agent = address.value(AGENT).orElse(null);
        search = new TicketSearch(filter(), words, from, to, PublicId.shaped(agent) ? new PublicId(agent) : null);
        list = StaffList.<TicketRow>named("helpdesk.queue")
                .columns(
                        shown("number"),
                        shown("subject"),
                        shown("due"),
                        shown("status"),
                        shown("agent"),
                        onDemand("opened"),
                        onDemand("changed"),
                        onDemand("from"))
                .sortedBy("due")
                .of(slice -> tickets.page(search, slice), () -> tickets.count(search));
    }

    private LocalDate day(String name) {
        return address.value(name).flatMap(TypedDate::day).orElse(null);
    }

    private TicketFilter filter() {
        return address.value(SHOW).flatMap(HelpdeskQueuePage::named).orElse(TicketFilter.LIVE);
    }

    private static Optional<TicketFilter> named(String shown) {
        return Arrays.stream(TicketFilter.values())
                .filter(one -> name(one).equals(shown))
                .findFirst();
    }

    private static String name(TicketFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(address.filtered(SearchWords.KEY, SearchWords.keep(request, words))
                .filtered(FROM, from == null ? null : from.toString())
                .filtered(TO, to == null ? null : to.toString())
                .filtered(AGENT, agent)
                .toString());
    }

    public List<ListView> getViews() {
        return Arrays.stream(TicketFilter.values())
                .map(one -> new ListView(
                        address.filtered(SHOW, one == TicketFilter.LIVE ? null : name(one))
                                .toString(),
                        "helpdesk.queue.show." + name(one),
                        one == search.show(),
                        -1))
                .toList();
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || from != null || to != null || agent != null;
    }

    /** The same view without its filters. */
    public String getWide() {
        return address.filtered(SearchWords.KEY, null)
                .filtered(FROM, null)
                .filtered(TO, null)
                .filtered(AGENT, null)
                .toString();
    }

    public StaffList<TicketRow> getList() {
        return list;
    }

    public List<HelpAgent> getAgents() {
        return agents.all();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
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

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }
}
