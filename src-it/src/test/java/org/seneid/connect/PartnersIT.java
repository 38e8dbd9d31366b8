package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.ClientFilter;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.ClientStatus;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Staff;

/** How developers register clients, and how operators approve them. */
@InContainer
class PartnersIT {

    @Inject
    private DevelopedClients clients;

    @Inject
    private ClientReviews reviews;

    @Inject
    private RegisteredClients registered;

    @Inject
    private Staff staff;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    @Inject
    private PartnersOffice office;

    @Test
    void aDraftGoesOnWhenAnOperatorHasApprovedIt() throws Exception {
        var id = office.draft();
        assertThat(office.draft()).isEqualTo(id);
        assertThatThrownBy(() -> as.developer(office.developer, () -> clients.submit(id)))
                .hasMessage("connect.client.no-secret");
        var secret = as.developer(office.developer, () -> clients.newSecret(id));
        as.developer(office.developer, () -> clients.submit(id));
        as.developer(office.developer, () -> clients.submit(id));
        assertThat(registered.live(office.clientId)).isEmpty();
        assertThatThrownBy(() ->
                        as.developer(office.developer, () -> clients.describe(id, PartnersOffice.described("Khác"))))
                .hasMessage("connect.client.submitted");
        office.approve(office.operator, id);
        office.approve(office.operator, id);
        assertThat(registered.live(office.clientId)).isPresent();
        assertThat(secret.text()).isNotEmpty();
        assertThat(office.acts())
                .containsExactly("client.registered", "client.secret-made", "client.submitted", "client.approved");
        assertThat(databases.portal(
                        "select subject from audit_entry where owner = ?",
                        office.developer.account().value()))
                .allMatch(row -> row.get("subject").equals("Ngân hàng/" + office.clientId));
    }

    @Test
    void aRefusalSaysWhyAndLeavesADraft() throws Exception {
        var id = office.draft();
        as.developer(office.developer, () -> clients.newSecret(id));
        as.developer(office.developer, () -> clients.submit(id));
        var seen = office.seen(id);
        assertThatThrownBy(() -> as.operator(office.operator, () -> reviews.refuse(id, " ", seen)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("identity.lock.reason-missing");
        office.refuse(id);
        var back = as.developer(office.developer, () -> clients.byId(id));
        assertThat(back.status()).isEqualTo(ClientStatus.DRAFT);
        assertThat(back.statusReason()).isEqualTo(PartnersOffice.WHY);
    }

    @Test
    void nobodyApprovesWhatTheyRegisteredUnderAnotherAccount() throws Exception {
        var id = office.draft();
        as.developer(office.developer, () -> clients.newSecret(id));
        as.developer(office.developer, () -> clients.submit(id));
        var same = staff.opened(office.developer.person(), "both", "Lý Thị Lập", Role.OPERATOR);
        assertThatThrownBy(() -> office.approve(same, id)).hasMessage("connect.client.own");
        assertThatThrownBy(() -> as.developer(office.developer, () -> reviews.approve(id, "")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anothersClientIsAsIfThereWereNone() throws Exception {
        var id = office.draft();
        var other = staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
        assertThatThrownBy(() -> as.developer(other, () -> clients.byId(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(other, () -> clients.newSecret(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(other, () -> clients.describe(id, PartnersOffice.described("Khác"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(other, () -> clients.submit(id))).isInstanceOf(NotFound.class);
        assertThat(as.developer(other, () -> clients.page(ClientFilter.ALL, new Slice(0, 25, "name", false))))
                .isEmpty();
        assertThat(as.developer(
                        office.developer, () -> clients.page(ClientFilter.ALL, new Slice(0, 25, "name", false))))
                .hasSize(1);
        assertThatThrownBy(() -> as.developer(
                        other,
                        () -> clients.register(office.registration(null), PartnersOffice.described("Ngân hàng"))))
                .hasMessage("constraint.client_id_uk");
    }
}
