package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.rings.InContainer;
import org.seneid.support.As;

/** What may change of a client that runs, who decides about it, and what stops it. */
@InContainer
class ClientChangesIT {

    @Inject
    private DevelopedClients clients;

    @Inject
    private ClientReviews reviews;

    @Inject
    private RegisteredClients registered;

    @Inject
    private As as;

    @Inject
    private PartnersOffice office;

    @Test
    void citizensSeeAChangeOnlyWhenItIsApproved() throws Exception {
        var id = office.live();
        assertThat(as.developer(
                        office.developer, () -> clients.describe(id, PartnersOffice.described("Ngân hàng Mới"))))
                .isFalse();
        assertThat(as.developer(
                        office.developer, () -> clients.describe(id, PartnersOffice.described("Ngân hàng Mới"))))
                .isFalse();
        assertThat(registered.live(office.clientId).orElseThrow().name()).isEqualTo("Ngân hàng");
        office.refuse(id);
        assertThat(as.developer(office.developer, () -> clients.change(id))
                        .orElseThrow()
                        .reason())
                .isEqualTo(PartnersOffice.WHY);
        as.developer(office.developer, () -> clients.describe(id, PartnersOffice.described("Ngân hàng Hai")));
        var seen = office.seen(id);
        as.developer(office.developer, () -> clients.describe(id, PartnersOffice.described("Ngân hàng Ba")));
        assertThatThrownBy(() -> as.operator(office.operator, () -> reviews.approve(id, seen)))
                .as("not what the office.operator has seen")
                .hasMessage("connect.client.changed");
        assertThatThrownBy(() -> as.operator(office.operator, () -> reviews.refuse(id, PartnersOffice.WHY, seen)))
                .hasMessage("connect.client.changed");
        office.approve(office.operator, id);
        assertThat(registered.live(office.clientId).orElseThrow().name()).isEqualTo("Ngân hàng Ba");
        as.developer(office.developer, () -> clients.describe(id, PartnersOffice.described("Ngân hàng Bốn")));
        as.developer(office.developer, () -> clients.withdrawChange(id));
        office.approve(office.operator, id);
        assertThat(registered.live(office.clientId).orElseThrow().name()).isEqualTo("Ngân hàng Ba");
    }

    @Test
    void aStoppedClientIsUnknownUntilItGoesOn() throws Exception {
        var id = office.live();
        as.operator(office.operator, () -> reviews.suspend(id, PartnersOffice.WHY));
        as.operator(office.operator, () -> reviews.suspend(id, PartnersOffice.WHY));
        assertThat(registered.live(office.clientId)).isEmpty();
        as.operator(office.operator, () -> reviews.resume(id, PartnersOffice.WHY));
        assertThat(registered.live(office.clientId)).isPresent();
        as.operator(office.operator, () -> reviews.limit(id, 30));
        assertThatThrownBy(() -> as.operator(office.operator, () -> reviews.limit(id, 0)))
                .hasMessage("connect.client.calls");
        assertThat(office.acts()).containsOnlyOnce("client.suspended", "client.resumed", "client.limited");
    }

    @Test
    void keysChangeWithoutInterruption() throws Exception {
        var id = as.developer(
                office.developer,
                () -> clients.register(
                        office.registration(PartnersOffice.key("a")), PartnersOffice.described("Ngân hàng")));
        as.developer(office.developer, () -> clients.addKeys(id, PartnersOffice.key("b")));
        assertThat(as.developer(office.developer, () -> clients.byId(id)).keys().size())
                .isEqualTo(2);
        as.developer(office.developer, () -> clients.removeKey(id, "a"));
        as.developer(office.developer, () -> clients.removeKey(id, "a"));
        assertThatThrownBy(() -> as.developer(office.developer, () -> clients.removeKey(id, "b")))
                .hasMessage("connect.client.last-key");
        assertThatThrownBy(() -> as.developer(office.developer, () -> clients.newSecret(id)))
                .hasMessage("connect.client.by-key");
        assertThat(office.acts()).containsExactly("client.registered", "client.key-added", "client.key-removed");
    }
}
