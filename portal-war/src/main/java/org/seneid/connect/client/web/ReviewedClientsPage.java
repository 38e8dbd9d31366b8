package org.seneid.connect.client.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.client.ClientFilter;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.ClientRow;
import org.seneid.connect.client.ClientStatus;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/**
 * All clients, as operators look through them.
 *
 * <p>Its headings are the messages {@code connect.reviews.column.…}.
 */
@Named
@RequestScoped
public class ReviewedClientsPage {

    private static final String STATE = "state";

    @Inject
    ClientReviews reviews;

    private ListAddress address;
    private ClientFilter filter;
    private StaffList<ClientRow> list;

    @PostConstruct
    void open() {
        address = StaffList.current();
        filter = new ClientFilter(Optional.empty(), address.one(ClientStatus.values(), STATE));
        list = StaffList.<ClientRow>named("connect.reviews")
                .columns(
                        shown("name"),
                        shown("client"),
                        shown("organisation").unsorted(),
                        shown("state"),
                        shown("since"))
                .sortedDownBy("since")
                .of(slice -> reviews.page(filter, slice), () -> reviews.count(filter));
    }

    public List<ListView> getViews() {
        var views = new ArrayList<ListView>();
        views.add(ListView.uncounted(
                address.filtered(STATE, null),
                "connect.reviews.all",
                filter.status().isEmpty()));
        for (var one : ClientStatus.values())
            views.add(ListView.uncounted(
                    address.filtered(STATE, ListAddress.word(one)),
                    "connect.client.status." + one,
                    filter.status().equals(Optional.of(one))));
        return views;
    }

    public StaffList<ClientRow> getList() {
        return list;
    }
}
