package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientAddresses;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.ClientDrafts;
import org.seneid.connect.client.ClientFilter;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.ClientRegistration;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.ClientStatus;
import org.seneid.connect.client.ClientWords;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.connect.counter.CounterClerks;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Failure;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Operators;
import org.seneid.support.Staff;

/** How developers register clients, and how operators approve and stop them. */
@InContainer
class PartnersIT {

    private static final ClaimSet NAME = ClaimSet.of(List.of(IdentityClaim.NAME));
    private static final String WHY = "Chưa kiểm tra được tổ chức";

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
    private Operators operators;

    @Inject
    private Databases databases;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private As as;

    private final String clientId = "bank-" + UUID.randomUUID().toString().substring(0, 8);
    private Actor developer;
    private Actor operator;

    @BeforeEach
    void somebodyDevelopsAndSomebodyOperates() {
        developer = staff.opened(Citizens.number(), "developer", "Lý Thị Lập", Role.PARTNER);
        operator = operators.operator();
    }

    private static ClientDescription described(String name) {
        return new ClientDescription(
                new ClientWords(name, "Ngân hàng", "mở tài khoản", "opening an account"),
                new ClientAddresses(
                        RegisteredUris.typed("https://bank.example/cb", "redirectUris"),
                        RegisteredUris.NONE,
                        RegisteredUris.one("https://bank.example/hook", "webhook"),
                        Optional.empty()),
                NAME,
                NAME);
    }

    private ClientRegistration registration(String keys) {
        return registration(clientId, keys);
    }

    /** Whatever it calls itself by, in the sector of this test. */
    private ClientRegistration registration(String name, String keys) {
        return new ClientRegistration(
                name,
                "Ngân hàng",
                "Ngân hàng",
                clientId + ".example",
                "mở tài khoản",
                "opening an account",
                ClientProfile.STANDARD,
                keys == null ? ClientProof.SECRET : ClientProof.PRIVATE_KEY,
                true,
                keys,
                RegisteredUris.typed("https://bank.example/cb", "redirectUris"),
                RegisteredUris.NONE,
                NAME,
                NAME);
    }

    private PublicId draft() throws Exception {
        return as.developer(developer, () -> clients.register(registration(null), described("Ngân hàng")));
    }

    /** As one who has looked at it. */
    private void approve(Actor who, PublicId client) throws Exception {
        var seen = seen(client);
        as.operator(who, () -> reviews.approve(client, seen));
    }

    private void refuse(PublicId client) throws Exception {
        var seen = seen(client);
        as.operator(operator, () -> reviews.refuse(client, WHY, seen));
    }

    private String seen(PublicId client) throws Exception {
        return as.operator(operator, () -> reviews.asked(client)).fingerprint();
    }

    private PublicId live() throws Exception {
        var id = draft();
        as.developer(developer, () -> clients.newSecret(id));
        as.developer(developer, () -> clients.submit(id));
        approve(operator, id);
        return id;
    }

    @Test
    void aDraftGoesOnWhenAnOperatorHasApprovedIt() throws Exception {
        var id = draft();
        assertThat(draft()).isEqualTo(id);
        assertThatThrownBy(() -> as.developer(developer, () -> clients.submit(id)))
                .hasMessage("connect.client.no-secret");
        var secret = as.developer(developer, () -> clients.newSecret(id));
        as.developer(developer, () -> clients.submit(id));
        as.developer(developer, () -> clients.submit(id));
        assertThat(registered.live(clientId)).isEmpty();
        assertThatThrownBy(() -> as.developer(developer, () -> clients.describe(id, described("Khác"))))
                .hasMessage("connect.client.submitted");
        approve(operator, id);
        approve(operator, id);
        assertThat(registered.live(clientId)).isPresent();
        assertThat(secret.text()).isNotEmpty();
        assertThat(acts())
                .containsExactly("client.registered", "client.secret-made", "client.submitted", "client.approved");
        assertThat(databases.portal(
                        "select subject from audit_entry where owner = ?",
                        developer.account().value()))
                .allMatch(row -> row.get("subject").equals("Ngân hàng/" + clientId));
    }

    @Test
    void aRefusalSaysWhyAndLeavesADraft() throws Exception {
        var id = draft();
        as.developer(developer, () -> clients.newSecret(id));
        as.developer(developer, () -> clients.submit(id));
        var seen = seen(id);
        assertThatThrownBy(() -> as.operator(operator, () -> reviews.refuse(id, " ", seen)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("identity.lock.reason-missing");
        refuse(id);
        var back = as.developer(developer, () -> clients.byId(id));
        assertThat(back.status()).isEqualTo(ClientStatus.DRAFT);
        assertThat(back.statusReason()).isEqualTo(WHY);
    }

    @Test
    void nobodyApprovesWhatTheyRegisteredUnderAnotherAccount() throws Exception {
        var id = draft();
        as.developer(developer, () -> clients.newSecret(id));
        as.developer(developer, () -> clients.submit(id));
        var same = staff.opened(developer.person(), "both", "Lý Thị Lập", Role.OPERATOR);
        assertThatThrownBy(() -> approve(same, id)).hasMessage("connect.client.own");
        assertThatThrownBy(() -> as.developer(developer, () -> reviews.approve(id, "")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anothersClientIsAsIfThereWereNone() throws Exception {
        var id = draft();
        var other = staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
        assertThatThrownBy(() -> as.developer(other, () -> clients.byId(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(other, () -> clients.newSecret(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(other, () -> clients.describe(id, described("Khác"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(other, () -> clients.submit(id))).isInstanceOf(NotFound.class);
        assertThat(as.developer(other, () -> clients.page(ClientFilter.ALL, new Slice(0, 25, "name", false))))
                .isEmpty();
        assertThat(as.developer(developer, () -> clients.page(ClientFilter.ALL, new Slice(0, 25, "name", false))))
                .hasSize(1);
        assertThatThrownBy(
                        () -> as.developer(other, () -> clients.register(registration(null), described("Ngân hàng"))))
                .hasMessage("constraint.client_id_uk");
    }

    @Test
    void citizensSeeAChangeOnlyWhenItIsApproved() throws Exception {
        var id = live();
        assertThat(as.developer(developer, () -> clients.describe(id, described("Ngân hàng Mới"))))
                .isFalse();
        assertThat(as.developer(developer, () -> clients.describe(id, described("Ngân hàng Mới"))))
                .isFalse();
        assertThat(registered.live(clientId).orElseThrow().name()).isEqualTo("Ngân hàng");
        refuse(id);
        assertThat(as.developer(developer, () -> clients.change(id))
                        .orElseThrow()
                        .reason())
                .isEqualTo(WHY);
        as.developer(developer, () -> clients.describe(id, described("Ngân hàng Hai")));
        var seen = seen(id);
        as.developer(developer, () -> clients.describe(id, described("Ngân hàng Ba")));
        assertThatThrownBy(() -> as.operator(operator, () -> reviews.approve(id, seen)))
                .as("not what the operator has seen")
                .hasMessage("connect.client.changed");
        assertThatThrownBy(() -> as.operator(operator, () -> reviews.refuse(id, WHY, seen)))
                .hasMessage("connect.client.changed");
        approve(operator, id);
        assertThat(registered.live(clientId).orElseThrow().name()).isEqualTo("Ngân hàng Ba");
        as.developer(developer, () -> clients.describe(id, described("Ngân hàng Bốn")));
        as.developer(developer, () -> clients.withdrawChange(id));
        approve(operator, id);
        assertThat(registered.live(clientId).orElseThrow().name()).isEqualTo("Ngân hàng Ba");
    }

    @Test
    void aStoppedClientIsUnknownUntilItGoesOn() throws Exception {
        var id = live();
        as.operator(operator, () -> reviews.suspend(id, WHY));
        as.operator(operator, () -> reviews.suspend(id, WHY));
        assertThat(registered.live(clientId)).isEmpty();
        as.operator(operator, () -> reviews.resume(id, WHY));
        assertThat(registered.live(clientId)).isPresent();
        as.operator(operator, () -> reviews.limit(id, 30));
        assertThatThrownBy(() -> as.operator(operator, () -> reviews.limit(id, 0)))
                .hasMessage("connect.client.calls");
        assertThat(acts()).containsOnlyOnce("client.suspended", "client.resumed", "client.limited");
    }

    @Test
    void aSectorBelongsToOneDeveloperEvenWhenTwoComeAtOnce() throws Exception {
        var other = staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
        var outcomes = threads.invokeAll(List.<Callable<String>>of(
                () -> registering(developer, clientId), () -> registering(other, clientId + "-2")));
        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                .containsOnlyOnce("done")
                .containsAnyOf("connect.client.sector-taken", "constraint.client_sector_uk");
        var owner = outcomes.get(0).get().equals("done") ? developer : other;
        assertThat(registering(owner, clientId + "-3")).isEqualTo("done");
        assertThat(registering(owner == developer ? other : developer, clientId + "-4"))
                .isEqualTo("connect.client.sector-taken");
    }

    private String registering(Actor who, String name) throws Exception {
        var context = CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            as.developer(who, () -> clients.register(registration(name, null), described("Ngân hàng")));
            return "done";
        } catch (EJBException | RuleBroken refused) {
            return Failure.of(refused).key();
        } finally {
            context.deactivate();
        }
    }

    @Test
    void anOperatorSeesTheOtherClientsOfTheSectorAndApprovesNoneInAnothers() throws Exception {
        var id = draft();
        var twin = as.developer(
                developer, () -> clients.register(registration(clientId + "-2", null), described("Ngân hàng")));
        as.developer(developer, () -> clients.newSecret(id));
        as.developer(developer, () -> clients.submit(id));
        assertThat(as.operator(operator, () -> reviews.sameSector(id)))
                .extracting(Client::publicId)
                .containsExactly(twin);
        databases.portal(
                "update client_sector set developer = ? where name = ?",
                operator.account().value(),
                clientId + ".example");
        assertThatThrownBy(() -> approve(operator, id)).hasMessage("connect.client.sector-taken");
        assertThat(registered.live(clientId)).isEmpty();
    }

    @Test
    void aDraftThatNobodySubmitsEndsAndFreesItsNameAndSector() throws Exception {
        var id = draft();
        var clerk = staff.opened(Citizens.number(), "reception", "Tạ Thị Mai", Role.RECEIVER);
        var client = as.developer(developer, () -> clients.byId(id));
        as.system(developer.account(), () -> {
            clerks.assign(clerk.account(), client);
            return null;
        });
        endOldDrafts();
        assertThat(as.developer(developer, () -> clients.byId(id)).status()).isEqualTo(ClientStatus.DRAFT);
        var old = "update client set status_at = timestamp '2026-01-01 00:00:00' where public_id = ?";
        databases.portal(old, id.value());
        endOldDrafts();
        endOldDrafts();
        assertThatThrownBy(() -> as.developer(developer, () -> clients.byId(id)))
                .isInstanceOf(NotFound.class);
        assertThat(acts()).containsExactly("client.registered", "client.draft-ended");
        var other = staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
        assertThat(registering(other, clientId)).isEqualTo("done");
    }

    @Test
    void aClientThatWasSubmittedStays() throws Exception {
        var id = live();
        var old = "update client set status_at = timestamp '2026-01-01 00:00:00' where public_id = ?";
        databases.portal(old, id.value());
        as.system(developer.account(), () -> {
            drafts.end(id);
            return null;
        });
        assertThat(registered.live(clientId)).isPresent();
    }

    private void endOldDrafts() throws Exception {
        as.system(developer.account(), () -> {
            drafts.old().forEach(drafts::end);
            return null;
        });
    }

    @Test
    void keysChangeWithoutInterruption() throws Exception {
        var id = as.developer(developer, () -> clients.register(registration(key("a")), described("Ngân hàng")));
        as.developer(developer, () -> clients.addKeys(id, key("b")));
        assertThat(as.developer(developer, () -> clients.byId(id)).keys().size())
                .isEqualTo(2);
        as.developer(developer, () -> clients.removeKey(id, "a"));
        as.developer(developer, () -> clients.removeKey(id, "a"));
        assertThatThrownBy(() -> as.developer(developer, () -> clients.removeKey(id, "b")))
                .hasMessage("connect.client.last-key");
        assertThatThrownBy(() -> as.developer(developer, () -> clients.newSecret(id)))
                .hasMessage("connect.client.by-key");
        assertThat(acts()).containsExactly("client.registered", "client.key-added", "client.key-removed");
    }

    private static String key(String name) throws Exception {
        return new JWKSet(new ECKeyGenerator(Curve.P_256).keyID(name).generate().toPublicJWK()).toString();
    }

    private List<String> acts() throws SQLException {
        return databases
                .portal(
                        "select act from audit_entry where owner = ? and act like 'client.%' order by id",
                        developer.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }
}
