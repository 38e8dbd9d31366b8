package org.seneid.connect.client.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.connect.client.ClientFilter;
import org.seneid.connect.client.ClientRow;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.platform.web.list.StaffList;

/**
 * The clients of a developer.
 *
 * <p>Its headings are the messages {@code connect.partners.column.…}.
 */
@Named
@RequestScoped
public class OwnClientsPage {

    @Inject
    DevelopedClients clients;

    private StaffList<ClientRow> list;

    @PostConstruct
    void open() {
        list = StaffList.<ClientRow>named("connect.partners")
                .columns(shown("name"), shown("client"), shown("profile").unsorted(), shown("state"), shown("since"))
                .sortedBy("name")
                .of(slice -> clients.page(ClientFilter.ALL, slice), () -> clients.count(ClientFilter.ALL));
    }

    public StaffList<ClientRow> getList() {
        return list;
    }
}
