package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.ClientRegistration;
import org.seneid.connect.client.Clients;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.connect.client.Secret;
import org.seneid.connect.counter.CounterClerks;
import org.seneid.connect.embedding.RegisteredOrigins;
import org.seneid.connect.embedding.ServiceSlugs;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** Registers systems of third parties, each for one test. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelyingParties {

    public static final String NAME = "Khách sạn Hồ Gươm";

    private static final ClaimSet ESSENTIAL = ClaimSet.of(List.of(IdentityClaim.NAME, IdentityClaim.PERSONAL_ID));

    private static final ClaimSet CLAIMS =
            ESSENTIAL.and(ClaimSet.of(List.of(IdentityClaim.BIRTH_DATE, IdentityClaim.RESIDENCE)));

    @Inject
    private Clients clients;

    @Inject
    private Staff staff;

    @Inject
    private CounterClerks clerks;

    /** A client of the profile {@code standard}; its name is its id, so that no other test's is meant. */
    public Registered standard(String redirectUri) {
        return registered(ClientProfile.STANDARD, true, redirectUri, null, CLAIMS);
    }

    /** The same, with a library that knows no proof keys. */
    public Registered unproven(String redirectUri) {
        return registered(ClientProfile.STANDARD, false, redirectUri, null, CLAIMS);
    }

    /** A client of the profile {@code high}. */
    public Registered high(String redirectUri, String keys) {
        return registered(
                ClientProfile.HIGH, true, redirectUri, keys, CLAIMS.and(ClaimSet.of(List.of(IdentityClaim.PORTRAIT))));
    }

    /** A client that redeems shares and signs with these keys. */
    public Client signing(String keys, IdentityClaim... claims) {
        return registered(
                        ClientProfile.HIGH,
                        true,
                        "https://hotel.example/callback",
                        keys,
                        ESSENTIAL.and(ClaimSet.of(List.of(claims))))
                .client();
    }

    /** A client whose pages of one origin show the forms of services, and that is told at an address. */
    public Registered embedding(String origin, URI told, String... services) {
        var made = standard(origin + "/callback");
        clients.embed(
                made.client().clientId(),
                RegisteredOrigins.typed(origin, "embedOrigins"),
                new ServiceSlugs(List.of(services)),
                told);
        return made;
    }

    /** Somebody who develops for a third party. */
    public Actor developer() {
        return staff.opened(Citizens.number(), "partner", "Lý Thị Kết", Role.PARTNER);
    }

    /** A client of the profile {@code standard} of a certain developer. */
    public Client standardOf(Actor developer) {
        return registered(developer, ClientProfile.STANDARD, true, "https://hotel.example/callback", null, CLAIMS)
                .client();
    }

    /** A client of the profile {@code high} of a certain developer. */
    public Client highOf(Actor developer, String keys) {
        return registered(developer, ClientProfile.HIGH, true, "https://hotel.example/callback", keys, CLAIMS)
                .client();
    }

    /** Somebody who works at the counter of a client of their own. */
    public Actor receiver() {
        var mai = staff.opened(Citizens.number(), "reception", "Tạ Thị Mai", Role.RECEIVER);
        var client = registered(
                        ClientProfile.STANDARD,
                        true,
                        "https://hotel.example/callback",
                        null,
                        CLAIMS.and(ClaimSet.of(List.of(IdentityClaim.PORTRAIT))))
                .client();
        clerks.assign(mai.account(), client);
        return mai;
    }

    private Registered registered(
            ClientProfile profile, boolean proofKey, String redirectUri, String keys, ClaimSet claims) {
        return registered(developer(), profile, proofKey, redirectUri, keys, claims);
    }

    private Registered registered(
            Actor developer,
            ClientProfile profile,
            boolean proofKey,
            String redirectUri,
            String keys,
            ClaimSet claims) {
        var secret = keys == null ? Optional.of(Secret.random()) : Optional.<Secret>empty();
        var id = "hotel-" + UUID.randomUUID().toString().substring(0, 8);
        var client = clients.register(
                developer.account(),
                new ClientRegistration(
                        id,
                        NAME,
                        "Công ty TNHH Khách sạn Hồ Gươm",
                        id + ".example",
                        "nhận phòng khách sạn",
                        "checking in at the hotel",
                        profile,
                        keys == null ? ClientProof.SECRET : ClientProof.PRIVATE_KEY,
                        proofKey,
                        keys,
                        RegisteredUris.typed(redirectUri, "redirectUris"),
                        RegisteredUris.typed(redirectUri.replace("/callback", "/goodbye"), "logoutUris"),
                        claims,
                        ESSENTIAL),
                secret);
        return new Registered(client, secret.map(Secret::text).orElse(""));
    }

    /** A client, and the secret that nobody but its developer has. */
    public record Registered(Client client, String secret) {

        Map<String, String> written() {
            return Map.of("id", client.clientId(), "secret", secret);
        }
    }
}
