package org.seneid.connect;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.ClientAddresses;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.ClientRegistration;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.ClientWords;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Failure;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Operators;
import org.seneid.support.Staff;

/** A developer who registers clients in a sector of their own, and an operator who decides about them. */
@Dependent
public class PartnersOffice {

    public static final String WHY = "Chưa kiểm tra được tổ chức";
    private static final ClaimSet NAME = ClaimSet.of(List.of(IdentityClaim.NAME));

    @Inject
    DevelopedClients clients;

    @Inject
    ClientReviews reviews;

    @Inject
    Staff staff;

    @Inject
    Operators operators;

    @Inject
    Databases databases;

    @Inject
    As as;

    public final String clientId = "bank-" + UUID.randomUUID().toString().substring(0, 8);
    public Actor developer;
    public Actor operator;

    @PostConstruct
    void somebodyDevelopsAndSomebodyOperates() {
        developer = staff.opened(Citizens.number(), "developer", "Lý Thị Lập", Role.PARTNER);
        operator = operators.operator();
    }

    public static ClientDescription described(String name) {
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

    public ClientRegistration registration(String keys) {
        return registration(clientId, keys);
    }

    /** Whatever it calls itself by, in the sector of this test. */
    public ClientRegistration registration(String name, String keys) {
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

    public PublicId draft() throws Exception {
        return as.developer(developer, () -> clients.register(registration(null), described("Ngân hàng")));
    }

    /** As one who has looked at it. */
    public void approve(Actor who, PublicId client) throws Exception {
        var seen = seen(client);
        as.operator(who, () -> reviews.approve(client, seen));
    }

    public void refuse(PublicId client) throws Exception {
        var seen = seen(client);
        as.operator(operator, () -> reviews.refuse(client, WHY, seen));
    }

    public String seen(PublicId client) throws Exception {
        return as.operator(operator, () -> reviews.asked(client)).fingerprint();
    }

    public PublicId live() throws Exception {
        var id = draft();
        as.developer(developer, () -> clients.newSecret(id));
        as.developer(developer, () -> clients.submit(id));
        approve(operator, id);
        return id;
    }

    public String registering(Actor who, String name) throws Exception {
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

    public static String key(String name) throws Exception {
        return new JWKSet(new ECKeyGenerator(Curve.P_256).keyID(name).generate().toPublicJWK()).toString();
    }

    public List<String> acts() throws SQLException {
        return databases
                .portal(
                        "select act from audit_entry where owner = ? and act like 'client.%' order by id",
                        developer.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }
}
