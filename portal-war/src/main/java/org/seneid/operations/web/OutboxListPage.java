package org.seneid.operations.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.seneid.operations.Deliveries;
import org.seneid.operations.DeliveryCount;
import org.seneid.operations.Undelivered;
import org.seneid.operations.UndeliveredFilter;
import org.seneid.operations.UndeliveredRow;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/** What is still to be delivered, by state, kind and channel. */
@Named
@RequestScoped
public class OutboxListPage {

    private static final String STATE = "state";
    private static final String KIND = "kind";
    private static final String CHANNEL = "channel";

    @Inject
    Deliveries deliveries;

    private ListAddress address;
    private UndeliveredFilter filter;
    private StaffList<UndeliveredRow> list;
    private List<DeliveryCount> counts;
    private String kind;
    private String channel;

    @PostConstruct
    void open() {
        address = StaffList.current();
        counts = deliveries.counts();
        kind = address.value(KIND).orElse("");
        channel = address.value(CHANNEL).orElse("");
        filter = new UndeliveredFilter(
                address.one(Undelivered.Kind.values(), KIND),
                address.one(Undelivered.State.values(), STATE),
                getChannels().stream().filter(channel::equals).findFirst());
        list = StaffList.<UndeliveredRow>named("operations.outbox")
                .columns(
                        shown("number").unsorted(),
                        shown("kind").unsorted(),
                        shown("channel").unsorted(),
                        shown("state"),
                        shown("tries"),
                        shown("due"),
                        shown("reason").unsorted(),
                        shown("created"))
                .sortedDownBy("created")
                .of(slice -> deliveries.page(filter, slice), () -> deliveries.count(filter));
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(
                address.filtered(KIND, kind).filtered(CHANNEL, channel).toString());
    }

    public List<ListView> getViews() {
        return List.of(
                view(null),
                view(Undelivered.State.WAITING),
                view(Undelivered.State.FAILED),
                view(Undelivered.State.REFUSED));
    }

    private ListView view(Undelivered.State state) {
        var count = counts.stream()
                .filter(one -> state == null || one.state() == state)
                .mapToLong(DeliveryCount::count)
                .sum();
        return new ListView(
                address.filtered(STATE, state == null ? null : ListAddress.word(state))
                        .toString(),
                state == null ? "operations.outbox.all" : "operations.outbox.state." + state,
                filter.state().equals(Optional.ofNullable(state)),
                (int) count);
    }

    /** How much waits and failed, by channel. */
    public List<DeliveryCount> getCounts() {
        return counts;
    }

    /** Those that something is to be delivered by. */
    public List<String> getChannels() {
        return counts.stream().map(DeliveryCount::channel).distinct().toList();
    }

    public List<String> getKinds() {
        return Arrays.stream(Undelivered.Kind.values()).map(ListAddress::word).toList();
    }

    public StaffList<UndeliveredRow> getList() {
        return list;
    }

    /** Where one of them is. */
    public String address(UndeliveredRow row) {
        return "/operations/outbox/" + ListAddress.word(row.kind()) + "/" + row.id();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
