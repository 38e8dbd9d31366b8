package org.seneid.bench;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.concurrent.atomic.AtomicReference;
import org.seneid.bench.Duel.Side;

/** The rows about third parties: beside the signatures that nobody could leave out, and beside Keycloak. */
final class ConnectRows {

    private static final int CLIENTS = Integer.getInteger("bench.clients", 4);
    private static final int RSA_BITS = 2048;

    private final ServerProcess server;
    private final Table table;
    private final int offset;

    ConnectRows(ServerProcess server, Table table, int offset) {
        this.server = server;
        this.table = table;
        this.offset = offset;
    }

    void rows() throws Exception {
        var client = server.ask("/bench/connect/client").split(" ");
        var sen = new SignInFlow(
                "/oauth/authorize",
                "/oauth/token",
                "/oauth/userinfo",
                client[0],
                client[1],
                "openid%20profile%20identity");
        var load = new Load<>(CLIENTS, () -> {
            var wire = new Wire(server.port());
            Citizen.madeAt(server, "/bench/connect/citizen?" + sen.query()).signIn(wire);
            return wire;
        });
        Side flows = window -> load.perSecond(window, sen::once);
        table.row("signing in at a third party", "its signatures alone", 0.3, flows, signatures());
        values(sen, load);
        try (var keycloak = KeycloakProcess.start(offset)) {
            var other = keycloak.flow();
            var people = new Load<>(CLIENTS, () -> keycloak.signedIn(other));
            table.row(
                    "signing in at a third party",
                    "Keycloak",
                    2,
                    flows,
                    window -> people.perSecond(window, other::once));
            table.say("| memory after these sign-ins | Keycloak | ≤ 0.50 | %.2f | %d MiB | %d MiB |"
                    .formatted(
                            (double) server.residentMiB() / keycloak.residentMiB(),
                            server.residentMiB(),
                            keycloak.residentMiB()));
        }
    }

    /** Beside the one signature that the token of a request cost. */
    private void values(SignInFlow sen, Load<Wire> load) throws Exception {
        var wire = load.first();
        var token = new AtomicReference<>(sen.tokens(wire, sen.code(wire)));
        var key = new ECKeyGenerator(Curve.P_256).generate();
        table.row(
                "a third party's request for values",
                "one signature (ES256)",
                0.3,
                window -> load.perSecond(window, one -> sen.values(one, token.get())),
                signing(JWSAlgorithm.ES256, new ECDSASigner(key)));
    }

    /** An ID token and an access token. */
    private static Side signatures() throws Exception {
        var rsa = new RSASSASigner(new RSAKeyGenerator(RSA_BITS).generate());
        var curve = new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate());
        return window -> threads().perSecond(window, none -> {
            sign(JWSAlgorithm.RS256, rsa);
            sign(JWSAlgorithm.ES256, curve);
        });
    }

    private static Side signing(JWSAlgorithm algorithm, JWSSigner signer) {
        return window -> threads().perSecond(window, none -> sign(algorithm, signer));
    }

    private static Load<String> threads() throws Exception {
        return new Load<>(Runtime.getRuntime().availableProcessors(), () -> "");
    }

    private static void sign(JWSAlgorithm algorithm, JWSSigner signer) throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://localhost")
                .subject("somebody")
                .audience("a client")
                .build();
        new SignedJWT(new JWSHeader(algorithm), claims).sign(signer);
    }
}
