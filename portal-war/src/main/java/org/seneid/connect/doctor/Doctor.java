package org.seneid.connect.doctor;

import static org.seneid.connect.doctor.DoctorRule.*;

import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.authorization.DevelopedRequests;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.token.AssertionRule;
import org.seneid.connect.token.DevelopedTokens;
import org.seneid.connect.token.ProofRule;
import org.seneid.connect.token.Tokens;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/**
 * Says to a developer which rule a request, token or code of their clients breaks. Nothing is accepted, used up or kept by it,
 * and other developers' clients are as if there were none.
 */
@Stateless
@RolesAllowed(Role.DEVELOPERS)
public class Doctor {

    private static final String PUSHED = "/oauth/par";
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final List<String> GRANT_TYPES =
            List.of("authorization_code", "refresh_token", "client_credentials");

    @Inject
    DevelopedClients clients;

    @Inject
    DevelopedRequests requests;

    @Inject
    DevelopedTokens tokens;

    @Inject
    IssuedChecks issued;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    /**
     * Examines what a developer pasted.
     *
     * @throws RuleBroken at {@code pasted-token} when it is nothing, longer than 16 KB, or nothing of the protocol
     */
    public Diagnosis examine(String text) {
        var pasted = Pasted.read(text);
        var checks = new ArrayList<DoctorCheck>();
        pasted.single().ifPresent(one -> checks.addAll(single(one)));
        if (pasted.has("error"))
            checks.add(ErrorChecks.of(
                    pasted.one("error").orElse(""),
                    pasted.one("error_description").orElse("")));
        else if (pasted.has("grant_type")) checks.addAll(tokenRequest(pasted));
        else if (pasted.has("client_id") || pasted.has("response_type") || pasted.has("redirect_uri"))
            checks.addAll(request(pasted));
        else pasted.one("code").ifPresent(code -> checks.addAll(code(code, Optional.empty(), Optional.empty())));
        pasted.proof().ifPresent(proof -> checks.addAll(proof(proof, pasted)));
        pasted.bearer().ifPresent(token -> checks.addAll(issued.access(token, scheme(pasted))));
        pasted.one("access_token").ifPresent(token -> checks.addAll(issued.access(token, Optional.empty())));
        pasted.one("id_token").ifPresent(token -> checks.addAll(issued.identity(token)));
        pasted.one("id_token_hint").ifPresent(token -> checks.addAll(issued.identity(token)));
        if (checks.isEmpty()) throw new RuleBroken("connect.doctor.unknown").at(Pasted.FIELD);
        return new Diagnosis(MaskedPaste.of(pasted), checks);
    }

    private static Optional<String> scheme(Pasted pasted) {
        return Optional.ofNullable(pasted.headers().get("authorization")).map(said -> said.split(" ", 2)[0]);
    }

    private List<DoctorCheck> single(String text) {
        if (!text.contains(".")) return secret(text);
        var jwt = parsed(text);
        if (jwt.isEmpty()) return List.of(shapeless(TOKEN_SIGNED, text));
        var type = jwt.get().getHeader().getType();
        var claims = AssertionRule.claims(jwt.get());
        if (type != null && type.getType().equalsIgnoreCase("dpop+jwt") || claims.getClaim("htu") != null)
            return ProofChecks.of(
                    jwt.get(),
                    new ProofRule.Use(Optional.empty(), Optional.empty(), portal.of(""), Optional.empty()),
                    clock.instant());
        if (portal.of("").equals(claims.getIssuer())) return issued.alone(text);
        return assertion(text, Optional.empty());
    }

    /** What is a random text may be a code or a refresh token. */
    private List<DoctorCheck> secret(String text) {
        return tokens.token(text).isPresent() ? issued.refresh(text) : code(text, Optional.empty(), Optional.empty());
    }

    private List<DoctorCheck> request(Pasted pasted) {
        var checks = new ArrayList<DoctorCheck>();
        var pushed = pasted.path().filter(PUSHED::equals).isPresent()
                || pasted.has("client_assertion")
                || pasted.has("client_secret");
        var client = client(pasted, checks);
        if (client.isEmpty()) return checks;
        if (pushed) authentication(pasted, client.get()).ifPresent(checks::add);
        if (pushed) pasted.one("client_assertion").ifPresent(one -> checks.addAll(assertion(one, client)));
        checks.addAll(RequestChecks.of(
                client.get(),
                pasted.parameters(),
                pushed,
                trial -> requests.refusal(client.get().clientId(), trial)));
        return checks;
    }

    private List<DoctorCheck> tokenRequest(Pasted pasted) {
        var checks = new ArrayList<DoctorCheck>();
        var grant = pasted.one("grant_type").orElse("");
        checks.add(new DoctorCheck(GRANT_TYPE, GRANT_TYPES.contains(grant), grant, String.join(" | ", GRANT_TYPES)));
        var client = client(pasted, checks);
        client.flatMap(one -> authentication(pasted, one)).ifPresent(checks::add);
        if (client.isPresent()) pasted.one("client_assertion").ifPresent(one -> checks.addAll(assertion(one, client)));
        if (grant.equals("authorization_code"))
            checks.addAll(code(pasted.one("code").orElse(""), Optional.of(pasted), client.map(Client::clientId)));
        if (grant.equals("refresh_token"))
            checks.addAll(issued.refresh(pasted.one("refresh_token").orElse("")));
        client.filter(one -> one.profile() == ClientProfile.HIGH)
                .filter(one -> !pasted.headers().isEmpty() && pasted.proof().isEmpty())
                .ifPresent(one -> checks.add(new DoctorCheck(PROOF_SHAPE, false, "", "DPoP: eyJ…")));
        return checks;
    }

    /** The client that a request names, if it is the developer's; what is found is noted. */
    private Optional<Client> client(Pasted pasted, List<DoctorCheck> checks) {
        var id = pasted.one("client_id")
                .or(() -> pasted.basic().map(pair -> pair.get(0)))
                .or(() -> pasted.one("client_assertion")
                        .flatMap(Doctor::parsed)
                        .map(one -> AssertionChecks.issuer(AssertionRule.claims(one))));
        if (id.isEmpty()
                && pasted.one("grant_type").isPresent()
                && pasted.headers().isEmpty()) return Optional.empty();
        var client = id.flatMap(clients::named);
        checks.add(client(id.orElse(""), client));
        return client;
    }

    private static DoctorCheck client(String id, Optional<Client> client) {
        var state = client.map(one -> " (" + one.status() + ")").orElse("");
        return new DoctorCheck(CLIENT, client.filter(Client::live).isPresent(), id + state, "APPROVED");
    }

    /** Empty when nothing of it was pasted: the secret may be in a header that was left out. */
    private Optional<DoctorCheck> authentication(Pasted pasted, Client client) {
        var secret = pasted.basic().map(pair -> pair.get(1)).or(() -> pasted.one("client_secret"));
        var assertion = pasted.has("client_assertion");
        if (secret.isEmpty() && !assertion && pasted.headers().isEmpty()) return Optional.empty();
        var found = assertion
                ? "private_key_jwt"
                : pasted.basic().isPresent() ? "client_secret_basic" : secret.isPresent() ? "client_secret_post" : "";
        if (client.authentication() == ClientProof.PRIVATE_KEY) {
            var type = pasted.one("client_assertion_type").filter(ASSERTION_TYPE::equals);
            return Optional.of(new DoctorCheck(
                    AUTHENTICATION,
                    assertion && type.isPresent(),
                    found
                            + pasted.one("client_assertion_type")
                                    .map(one -> ", " + one)
                                    .orElse(""),
                    "private_key_jwt, client_assertion_type=" + ASSERTION_TYPE));
        }
        var right = secret.filter(one -> client.hasSecret(one, clock.instant())).isPresent();
        return Optional.of(new DoctorCheck(
                AUTHENTICATION,
                right && !assertion,
                found + (secret.isPresent() && !right ? " (client_secret ≠)" : ""),
                "client_secret_basic | client_secret_post"));
    }

    /** @param meant empty for the one that it names itself */
    private List<DoctorCheck> assertion(String text, Optional<Client> meant) {
        var jwt = parsed(text);
        if (jwt.isEmpty()) return List.of(shapeless(ASSERTION_SHAPE, text));
        var claims = AssertionRule.claims(jwt.get());
        var client = meant.or(() -> clients.named(AssertionChecks.issuer(claims)));
        if (client.isEmpty()) return List.of(client(AssertionChecks.issuer(claims), client));
        var checks = new ArrayList<DoctorCheck>();
        if (meant.isEmpty()) checks.add(client(client.get().clientId(), client));
        checks.addAll(AssertionChecks.of(jwt.get(), client.get(), portal.of(""), clock.instant()));
        if (claims.getJWTID() != null) {
            var shown = tokens.shown(client.get(), claims.getJWTID());
            checks.add(new DoctorCheck(ASSERTION_SHOWN, !shown, shown ? "2" : "1", "1"));
        }
        return checks;
    }

    private List<DoctorCheck> proof(String text, Pasted with) {
        var jwt = parsed(text);
        if (jwt.isEmpty()) return List.of(shapeless(PROOF_SHAPE, text));
        var token = with.has("grant_type");
        var use = new ProofRule.Use(
                with.method().or(() -> token ? Optional.of("POST") : Optional.empty()),
                with.path()
                        .or(() -> token ? Optional.of(Tokens.ADDRESS) : Optional.empty())
                        .map(portal::of),
                portal.of(""),
                with.bearer());
        return ProofChecks.of(jwt.get(), use, clock.instant());
    }

    private List<DoctorCheck> code(String code, Optional<Pasted> request, Optional<String> client) {
        return tokens.code(code)
                .map(state -> GrantChecks.ofCode(state, request, client, clock.instant()))
                .orElseGet(() -> List.of(GrantChecks.unknown(CODE_KNOWN)));
    }

    private static DoctorCheck shapeless(DoctorRule rule, String text) {
        return new DoctorCheck(rule, false, MaskedPaste.secret(text), "JWS: BASE64URL.BASE64URL.BASE64URL");
    }

    static Optional<SignedJWT> parsed(String text) {
        try {
            return Optional.of(SignedJWT.parse(text));
        } catch (ParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
