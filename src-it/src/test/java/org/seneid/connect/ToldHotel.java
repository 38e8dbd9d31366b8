package org.seneid.connect;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seneid.connect.authorization.Authorizations;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientAddresses;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.ClientRegistration;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.ClientWords;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.connect.consent.ClientConsents;
import org.seneid.connect.token.Tokens;
import org.seneid.connect.webhook.DevelopedWebhooks;
import org.seneid.connect.webhook.WebhookMessage;
import org.seneid.connect.webhook.WebhookSender;
import org.seneid.connect.webhook.WebhookStatus;
import org.seneid.identity.account.Callers;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Operators;
import org.seneid.support.Staff;

/** A hotel that wants to be told what happens, and a citizen who lets it see something. */
@Dependent
public class ToldHotel {

    public static final ClaimSet PHONE = ClaimSet.of(List.of(IdentityClaim.PHONE_NUMBER));
    public static final ClaimSet BOTH = PHONE.and(ClaimSet.of(List.of(IdentityClaim.EMAIL_ADDRESS)));
    public static final String BACK = "https://hotel.example/cb";

    @Inject
    DevelopedClients clients;

    @Inject
    ClientReviews reviews;

    @Inject
    RegisteredClients registered;

    @Inject
    Authorizations authorizations;

    @Inject
    Tokens tokens;

    @Inject
    ClientConsents consents;

    @Inject
    DevelopedWebhooks webhooks;

    @Inject
    WebhookSender sender;

    @Inject
    Staff staff;

    @Inject
    Operators operators;

    @Inject
    Citizens citizens;

    @Inject
    Callers callers;

    @Inject
    As as;

    public final String clientId = "hotel-" + UUID.randomUUID().toString().substring(0, 8);
    public final CodeVerifier verifier = new CodeVerifier();
    Receiver server;
    public Actor developer;
    public Actor operator;
    public Actor citizen;
    public PublicId id;

    /** Its server runs, and an operator has approved it. */
    public void open() throws Exception {
        server = new Receiver();
        developer = staff.opened(Citizens.number(), "developer", "Lý Thị Nghe", Role.PARTNER);
        operator = operators.operator();
        citizen = ((Welcome) callers.at(Callers.HOME, citizens.open(2), Citizens.PASSWORD)).actor();
        id = approved(server.address("/hook"));
    }

    /** Its server runs no more. */
    public void close() throws Exception {
        server.close();
    }

    private PublicId approved(URI hook) throws Exception {
        var redirects = RegisteredUris.typed(BACK, "redirectUris");
        var registration = new ClientRegistration(
                clientId,
                "Khách sạn",
                "Khách sạn",
                clientId + ".example",
                "nhận phòng",
                "checking in",
                ClientProfile.STANDARD,
                ClientProof.SECRET,
                true,
                null,
                redirects,
                RegisteredUris.NONE,
                BOTH,
                PHONE);
        var description = new ClientDescription(
                new ClientWords("Khách sạn", "Khách sạn", "nhận phòng", "checking in"),
                new ClientAddresses(
                        redirects, RegisteredUris.NONE, Optional.of(hook), Optional.of(server.address("/logout"))),
                BOTH,
                PHONE);
        var client = as.developer(developer, () -> clients.register(registration, description));
        as.developer(developer, () -> clients.newSecret(client));
        as.developer(developer, () -> clients.submit(client));
        approve(operator, client);
        return client;
    }

    /** As one who has looked at it. */
    public void approve(Actor who, PublicId client) throws Exception {
        var seen = as.operator(who, () -> reviews.asked(client)).fingerprint();
        as.operator(who, () -> reviews.approve(client, seen));
    }

    public Client client() {
        return registered.live(clientId).orElseThrow();
    }

    /** What the hotel asks, to be changed. */
    public Map<String, List<String>> request() {
        var challenge =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        return new HashMap<>(Map.of(
                "client_id", List.of(clientId),
                "redirect_uri", List.of(BACK),
                "response_type", List.of("code"),
                "scope", List.of("openid phone email"),
                "code_challenge", List.of(challenge),
                "code_challenge_method", List.of("S256")));
    }

    /** The citizen allows what the hotel asks. */
    public AuthorizationCode allowed() throws Exception {
        return allowed(request());
    }

    /** The same of a request that was changed. */
    public AuthorizationCode allowed(Map<String, List<String>> sent) throws Exception {
        var asked =
                as.citizen(citizen, () -> authorizations.begin(sent)).request().publicId();
        var answer = as.citizen(citizen, () -> authorizations.allow(asked, BOTH, true));
        return new AuthorizationCode(answer.code().orElseThrow().text());
    }

    public void redeem(AuthorizationCode code) throws Exception {
        as.nobody(() -> tokens.redeem(
                client(), new AuthorizationCodeGrant(code, URI.create(BACK), verifier), Optional.empty()));
    }

    public PublicId consent() throws Exception {
        return as.citizen(citizen, () -> consents.open()).get(0).publicId();
    }

    public void sendDue() throws Exception {
        as.system(developer.account(), () -> {
            sender.sendAll();
            return null;
        });
    }

    public WebhookMessage newest() throws Exception {
        return as.developer(developer, () -> webhooks.newest(id)).get(0);
    }

    public void until(WebhookStatus status) throws Exception {
        for (int i = 0; newest().status() != status; i++) {
            if (i == 300) throw new AssertionError(newest().status() + " " + newest().reason());
            Thread.onSpinWait();
            sendDue();
        }
    }

    /** An attempt ends a little after the receiver has seen it. */
    public void waitForAnswer(int attempts) throws Exception {
        for (int i = 0;
                newest().attemptsMade() < attempts
                        || newest().answer() == 0 && newest().reason().isEmpty();
                i++) if (i > 100_000) throw new AssertionError("no answer");
    }
}
