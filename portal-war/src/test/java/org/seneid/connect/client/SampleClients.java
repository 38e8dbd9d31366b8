package org.seneid.connect.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.embedding.RegisteredOrigins;
import org.seneid.connect.embedding.ServiceSlugs;
import org.seneid.platform.AccountId;

/** Clients for tests of laws. */
public final class SampleClients {

    public static final String CALLBACK = "https://hotel.example/callback";
    public static final ClaimSet ESSENTIAL = ClaimSet.of(List.of(IdentityClaim.NAME));
    public static final ClaimSet CLAIMS = ESSENTIAL.and(ClaimSet.of(List.of(IdentityClaim.BIRTH_DATE)));

    private SampleClients() {}

    /** A client that was approved, registered for name and date of birth. */
    public static Client hotel() {
        return approved(registration("hotel", CALLBACK));
    }

    private static Client approved(ClientRegistration registration) {
        var client = new Client(new AccountId(1L), registration, Instant.EPOCH);
        client.move(ClientStatus.SUBMITTED, "", Instant.EPOCH);
        client.move(ClientStatus.APPROVED, "", Instant.EPOCH);
        return client;
    }

    /** The same with keys of its own. */
    public static Client signing(String keys) {
        return approved(registration("hotel", CALLBACK, keys, CLAIMS));
    }

    /** One that may ask for everything. */
    public static Client registeredForAll() {
        return approved(registration("hotel", CALLBACK, null, ClaimSet.of(List.of(IdentityClaim.values()))));
    }

    /** One whose pages of one origin show the form of one service. */
    public static Client embedding(String origin, String slug) {
        var client = hotel();
        embed(client, RegisteredOrigins.typed(origin, "embedOrigins"), ServiceSlugs.typed(slug, "embedServices"));
        return client;
    }

    /** Says of a client which of its pages show what. */
    public static void embed(Client client, RegisteredOrigins origins, ServiceSlugs services) {
        client.describe(client.description().embedding(origins, services));
    }

    /** Says of a client that it is for something else. */
    public static void repurpose(Client client) {
        var now = client.description();
        client.describe(new ClientDescription(
                new ClientWords(now.name(), now.organisation(), "quảng cáo", "advertising"),
                new ClientAddresses(now.redirectUris(), now.logoutUris(), Optional.empty(), Optional.empty()),
                now.claims(),
                now.essential()));
    }

    /** Says of a client what its purpose cannot be served without. */
    public static void needs(Client client, ClaimSet essential) {
        var now = client.description();
        client.describe(new ClientDescription(
                new ClientWords(now.name(), now.organisation(), now.purposeVi(), now.purposeEn()),
                new ClientAddresses(now.redirectUris(), now.logoutUris(), now.webhook(), now.backchannelLogout()),
                now.claims(),
                essential));
    }

    /** One of the profile {@code high}, which proves itself by these keys. */
    public static Client high(String keys) {
        return approved(new ClientRegistration(
                "bank",
                "Ngân hàng",
                "Ngân hàng",
                "bank.example",
                "mở tài khoản",
                "opening an account",
                ClientProfile.HIGH,
                ClientProof.PRIVATE_KEY,
                true,
                keys,
                RegisteredUris.typed(CALLBACK, "redirectUris"),
                RegisteredUris.NONE,
                CLAIMS,
                ESSENTIAL));
    }

    static ClientRegistration registration(String id, String callback) {
        return registration(id, callback, null, CLAIMS);
    }

    private static ClientRegistration registration(String id, String callback, String keys, ClaimSet claims) {
        return new ClientRegistration(
                id,
                "Khách sạn",
                "Công ty Khách sạn",
                "hotel.example",
                "nhận phòng",
                "checking in",
                ClientProfile.STANDARD,
                ClientProof.SECRET,
                true,
                keys,
                RegisteredUris.typed(callback, "redirectUris"),
                RegisteredUris.NONE,
                claims,
                ESSENTIAL);
    }

    /** A wish to have the name of a client changed. */
    public static ClientChange renaming(Client client, String name) {
        var now = client.description();
        return new ClientChange(
                client,
                new ClientDescription(
                        new ClientWords(name, now.organisation(), now.purposeVi(), now.purposeEn()),
                        new ClientAddresses(
                                now.redirectUris(), now.logoutUris(), now.webhook(), now.backchannelLogout()),
                        now.claims(),
                        now.essential()),
                Instant.EPOCH);
    }
}
