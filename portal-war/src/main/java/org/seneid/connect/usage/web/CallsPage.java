package org.seneid.connect.usage.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.usage.CallFilter;
import org.seneid.connect.usage.CallFilter.Endpoint;
import org.seneid.connect.usage.CallFilter.Outcome;
import org.seneid.connect.usage.CallRow;
import org.seneid.connect.usage.DevelopedCalls;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.DayFilter;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/**
 * What one client has called.
 *
 * <p>Its headings are the messages {@code connect.calls.column.…}.
 */
@Named
@RequestScoped
public class CallsPage {

    private static final String OUTCOME = "outcome";
    private static final String ENDPOINT = "endpoint";

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DevelopedCalls calls;

    @Inject
    DevelopedClients clients;

    private final ListAddress narrowing = StaffList.current();
    private final DayFilter days = new DayFilter(narrowing);
    private String endpoint = narrowing.value(ENDPOINT).orElse("");
    private PublicId client;
    private StaffList<CallRow> list;
    private Map<String, Instant> lastUses;

    @PostConstruct
    void opened() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        client = new PublicId(address.get("id"));
    }

    public StaffList<CallRow> getList() {
        if (list == null)
            list = StaffList.<CallRow>named("connect.calls")
                    .columns(
                            shown("at"),
                            shown("endpoint").unsorted(),
                            shown("status").unsorted(),
                            shown("error").unsorted(),
                            shown("millis").unsorted(),
                            shown("number").unsorted())
                    .sortedDownBy("at")
                    .of(slice -> calls.page(client, filter(), slice), () -> calls.count(client, filter()));
        return list;
    }

    private CallFilter filter() {
        return new CallFilter(outcome(), narrowing.one(Endpoint.values(), ENDPOINT), days.first(), days.last());
    }

    private Outcome outcome() {
        return narrowing.one(Outcome.values(), OUTCOME).orElse(Outcome.ALL);
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(days.in(narrowing.filtered(ENDPOINT, endpoint)).toString());
    }

    public List<ListView> getViews() {
        return Stream.of(Outcome.values())
                .map(one -> ListView.uncounted(
                        narrowing.filtered(OUTCOME, one == Outcome.ALL ? "" : ListAddress.word(one)),
                        "connect.calls.show." + one,
                        one == outcome()))
                .toList();
    }

    public boolean isNarrow() {
        return days.isNarrow() || !endpoint.isEmpty();
    }

    /** The same view without its filters. */
    public String getWide() {
        return DayFilter.without(narrowing.filtered(ENDPOINT, null)).toString();
    }

    public DayFilter getDays() {
        return days;
    }

    /** What can be chosen, by its word in the address. */
    public Map<String, String> getEndpoints() {
        var all = new LinkedHashMap<String, String>();
        for (var one : Endpoint.values()) all.put(one.path(), ListAddress.word(one));
        return all;
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String chosen) {
        endpoint = chosen;
    }

    public Client getClient() {
        return clients.byId(client);
    }

    public String getId() {
        return client.value();
    }

    public DevelopedCalls.Today getToday() {
        return calls.today(client);
    }

    /** When a key, or {@code secret}, was used last; null when not within the days that are kept. */
    public Instant lastUse(String credential) {
        if (lastUses == null) lastUses = calls.lastUses(client);
        return lastUses.get(credential);
    }
}
