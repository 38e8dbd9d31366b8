package org.seneid.connect.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.auth.verifier.ClientAuthenticationVerifier;
import com.nimbusds.oauth2.sdk.auth.verifier.ClientCredentialsSelector;
import com.nimbusds.oauth2.sdk.auth.verifier.Context;
import com.nimbusds.oauth2.sdk.auth.verifier.ExpendedJTIChecker;
import com.nimbusds.oauth2.sdk.auth.verifier.InvalidClientException;
import com.nimbusds.oauth2.sdk.auth.verifier.JWTAudienceCheck;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.JWTID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.platform.PortalAddress;

/** Finds out whether a caller is the client that it says it is, by the way that the client is registered with. */
@ApplicationScoped
public class ClientAuthenticator {

    @Inject
    RegisteredClients clients;

    @Inject
    UsedAssertions used;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    /** @throws ProtocolError {@code invalid_client}, which does not say what is wrong with it */
    public Client authenticated(ClientAuthentication shown) {
        if (shown == null) throw refused();
        var client = clients.live(shown.getClientID().getValue()).orElseThrow(ClientAuthenticator::refused);
        var proven =
                switch (client.authentication()) {
                    case SECRET ->
                        shown instanceof PlainClientSecret secret
                                && client.hasSecret(secret.getClientSecret().getValue(), clock.instant());
                    case PRIVATE_KEY -> shown instanceof PrivateKeyJWT assertion && signed(client, assertion);
                };
        if (!proven) throw refused();
        return client;
    }

    /** The portal's name is the one audience: what a client signs for another provider is no use here (FAPI 2.0, 5.3.2.1). */
    private boolean signed(Client client, PrivateKeyJWT assertion) {
        if (!sound(client, assertion)) return false;
        var verifier = new ClientAuthenticationVerifier<>(
                new RegisteredKeys(client),
                Audience.create(portal.of("")).stream().collect(Collectors.toSet()),
                JWTAudienceCheck.STRICT,
                new SingleUse());
        try {
            verifier.verify(assertion, null, null);
            return true;
        } catch (InvalidClientException | JOSEException wrong) {
            return false;
        }
    }

    /** What the library leaves open. */
    private boolean sound(Client client, PrivateKeyJWT assertion) {
        var now = clock.instant();
        return Stream.of(AssertionRule.ALGORITHM, AssertionRule.AUDIENCE, AssertionRule.ID, AssertionRule.LIFE)
                .allMatch(rule -> rule.keptBy(assertion.getClientAssertion(), client, portal.of(""), now));
    }

    private static ProtocolError refused() {
        return new ProtocolError(OAuth2Error.INVALID_CLIENT);
    }

    /** The keys of a client that an assertion's header may mean. */
    private record RegisteredKeys(Client client) implements ClientCredentialsSelector<Void> {

        @Override
        public List<Secret> selectClientSecrets(ClientID id, ClientAuthenticationMethod method, Context<Void> context) {
            return List.of();
        }

        @Override
        public List<? extends PublicKey> selectPublicKeys(
                ClientID id,
                ClientAuthenticationMethod method,
                JWSHeader header,
                boolean again,
                Context<Void> context) {
            if (client.authentication() != ClientProof.PRIVATE_KEY) return List.of();
            return AssertionRule.keys(header, client)
                    .flatMap(RegisteredKeys::key)
                    .toList();
        }

        private static Stream<PublicKey> key(JWK key) {
            try {
                return key instanceof AsymmetricJWK pair ? Stream.of(pair.toPublicKey()) : Stream.empty();
            } catch (JOSEException checkedWhenRegistered) {
                throw new IllegalStateException(checkedWhenRegistered);
            }
        }
    }

    /** An assertion is shown once (RFC 7523, 3). */
    private class SingleUse implements ExpendedJTIChecker<Void> {

        @Override
        public boolean isExpended(JWTID id, ClientID client, ClientAuthenticationMethod method, Context<Void> context) {
            return false;
        }

        @Override
        public void markExpended(
                JWTID id, Date expires, ClientID client, ClientAuthenticationMethod method, Context<Void> context) {
            if (!used.first(UsedAssertions.assertion(client.getValue(), id.getValue()), expires.toInstant()))
                throw refused();
        }
    }
}
