package org.seneid.connect.usage.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.usage.CallRow;
import org.seneid.connect.usage.DevelopedCalls;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.list.StaffList;

/**
 * What one client has called.
 *
 * <p>Its headings are the messages {@code connect.calls.column.…}.
 */
@Named
@RequestScoped
public class CallsPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DevelopedCalls calls;

    @Inject
    DevelopedClients clients;

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
                    .of(slice -> calls.page(client, slice), () -> calls.count(client));
        return list;
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
