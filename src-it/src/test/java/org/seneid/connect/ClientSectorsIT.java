package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientDrafts;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.ClientStatus;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.counter.CounterClerks;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Staff;

/** Whose a sector is, and when nobody has it any more. */
@InContainer
class ClientSectorsIT {

    @Inject
    private DevelopedClients clients;

    @Inject
    private ClientReviews reviews;

    @Inject
    private ClientDrafts drafts;

    @Inject
    private CounterClerks clerks;

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

    @Resource
    private ManagedExecutorService threads;

    @Test
    void aSectorBelongsToOneDeveloperEvenWhenTwoComeAtOnce() throws Exception {
        var other = staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
        var outcomes = threads.invokeAll(List.<Callable<String>>of(
                () -> office.registering(office.developer, office.clientId),
                () -> office.registering(other, office.clientId + "-2")));
        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                .containsOnlyOnce("done")
                .containsAnyOf("connect.client.sector-taken", "constraint.client_sector_uk");
        var owner = outcomes.get(0).get().equals("done") ? office.developer : other;
        assertThat(office.registering(owner, office.clientId + "-3")).isEqualTo("done");
        assertThat(office.registering(owner == office.developer ? other : office.developer, office.clientId + "-4"))
                .isEqualTo("connect.client.sector-taken");
    }

    @Test
    void anOperatorSeesTheOtherClientsOfTheSectorAndApprovesNoneInAnothers() throws Exception {
        var id = office.draft();
        var twin = as.developer(
                office.developer,
                () -> clients.register(
                        office.registration(office.clientId + "-2", null), PartnersOffice.described("Ngân hàng")));
        as.developer(office.developer, () -> clients.newSecret(id));
        as.developer(office.developer, () -> clients.submit(id));
        assertThat(as.operator(office.operator, () -> reviews.sameSector(id)))
                .extracting(Client::publicId)
                .containsExactly(twin);
        databases.portal(
                "update client_sector set developer = ? where name = ?",
                office.operator.account().value(),
                office.clientId + ".example");
        assertThatThrownBy(() -> office.approve(office.operator, id)).hasMessage("connect.client.sector-taken");
        assertThat(registered.live(office.clientId)).isEmpty();
    }

    @Test
    void aDraftThatNobodySubmitsEndsAndFreesItsNameAndSector() throws Exception {
        var id = office.draft();
        var clerk = staff.opened(Citizens.number(), "reception", "Tạ Thị Mai", Role.RECEIVER);
        var client = as.developer(office.developer, () -> clients.byId(id));
        as.system(office.developer.account(), () -> {
            clerks.assign(clerk.account(), client);
            return null;
        });
        endOldDrafts();
        assertThat(as.developer(office.developer, () -> clients.byId(id)).status())
                .isEqualTo(ClientStatus.DRAFT);
        var old = "update client set status_at = timestamp '2026-01-01 00:00:00' where public_id = ?";
        databases.portal(old, id.value());
        endOldDrafts();
        endOldDrafts();
        assertThatThrownBy(() -> as.developer(office.developer, () -> clients.byId(id)))
                .isInstanceOf(NotFound.class);
        assertThat(office.acts()).containsExactly("client.registered", "client.draft-ended");
        var other = staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
        assertThat(office.registering(other, office.clientId)).isEqualTo("done");
    }

    @Test
    void aClientThatWasSubmittedStays() throws Exception {
        var id = office.live();
        var old = "update client set status_at = timestamp '2026-01-01 00:00:00' where public_id = ?";
        databases.portal(old, id.value());
        as.system(office.developer.account(), () -> {
            drafts.end(id);
            return null;
        });
        assertThat(registered.live(office.clientId)).isPresent();
    }

    private void endOldDrafts() throws Exception {
        as.system(office.developer.account(), () -> {
            drafts.old().forEach(drafts::end);
            return null;
        });
    }
}
