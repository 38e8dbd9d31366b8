package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.authorization.Authorizations;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.consent.ClientConsents;
import org.seneid.connect.doctor.Diagnosis;
import org.seneid.connect.doctor.Doctor;
import org.seneid.connect.doctor.DoctorCheck;
import org.seneid.connect.doctor.DoctorRule;
import org.seneid.connect.token.ClientAuthenticator;
import org.seneid.connect.token.Tokens;
import org.seneid.identity.account.Callers;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.RelyingParties;

/** What is shown to the doctor stays as it is, and only one's own is seen. */
@InContainer
class DoctorIT {

    private static final String BACK = "https://hotel.example/callback";
    private static final ClaimSet NAMES =
            ClaimSet.of(List.of(IdentityClaim.NAME, IdentityClaim.PERSONAL_ID, IdentityClaim.BIRTH_DATE));

    @Inject
    private Doctor doctor;

    @Inject
    private Authorizations authorizations;

    @Inject
    private Tokens tokens;

    @Inject
    private ClientAuthenticator authenticator;

    @Inject
    private ClientConsents consents;

    @Inject
    private RelyingParties parties;

    @Inject
    private Citizens citizens;

    @Inject
    private Callers callers;

    @Inject
    private Databases databases;

    @Inject
    private PortalAddress portal;

    @Inject
    private As as;

    private final CodeVerifier verifier = new CodeVerifier();
    private Actor developer;
    private Actor other;
    private Actor citizen;
    private Client hotel;

    @BeforeEach
    void aHotelAndAGuest() {
        developer = parties.developer();
        other = parties.developer();
        hotel = parties.standardOf(developer);
        citizen = ((Welcome) callers.at(Callers.HOME, citizens.open(2), Citizens.PASSWORD)).actor();
    }

    private Diagnosis examined(Actor who, String text) throws Exception {
        return as.developer(who, () -> doctor.examine(text));
    }

    private Set<DoctorRule> broken(Actor who, String text) throws Exception {
        return examined(who, text).checks().stream()
                .filter(check -> !check.passed())
                .map(DoctorCheck::rule)
                .collect(Collectors.toSet());
    }

    private String code() throws Exception {
        var sent = Map.of(
                "client_id", List.of(hotel.clientId()),
                "redirect_uri", List.of(BACK),
                "response_type", List.of("code"),
                "scope", List.of("openid profile identity"),
                "claims", List.of("{\"id_token\":{\"name\":null}}"),
                "code_challenge",
                        List.of(CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                                .getValue()),
                "code_challenge_method", List.of("S256"));
        var asked =
                as.citizen(citizen, () -> authorizations.begin(sent)).request().publicId();
        return as.citizen(citizen, () -> authorizations.allow(asked, NAMES, true))
                .code()
                .orElseThrow()
                .text();
    }

    private OIDCTokens redeemed(String code) throws Exception {
        return as.nobody(() -> tokens.redeem(
                hotel,
                new AuthorizationCodeGrant(new AuthorizationCode(code), URI.create(BACK), verifier),
                Optional.empty()));
    }

    private List<Map<String, String>> kept() throws Exception {
        return databases.portal("select (select count(*) from used_assertion) as used,"
                + " (select count(*) from client_grant where ended_at is not null or redeemed_at is not null) as spent,"
                + " (select count(*) from audit_entry where owner = "
                + citizen.account().value() + ") as noted");
    }

    @Test
    void aCodeIsSeenByItsDeveloperAndStaysGood() throws Exception {
        var code = code();
        var request = "grant_type=authorization_code&client_id=" + hotel.clientId() + "&code=" + code + "&redirect_uri="
                + BACK + "&code_verifier=" + verifier.getValue();
        var before = kept();
        assertThat(broken(developer, request)).isEmpty();
        assertThat(broken(developer, code)).isEmpty();
        assertThat(broken(developer, request.replace("/callback", "/other"))).containsExactly(DoctorRule.CODE_REDIRECT);
        assertThat(broken(other, request)).containsExactlyInAnyOrder(DoctorRule.CLIENT, DoctorRule.CODE_KNOWN);
        assertThat(examined(other, code).checks())
                .isEqualTo(examined(other, "x".repeat(43)).checks());
        assertThat(kept()).isEqualTo(before);
        assertThat(redeemed(code).getAccessToken()).isNotNull();
        assertThat(broken(developer, request)).containsExactly(DoctorRule.CODE_UNUSED);
    }

    @Test
    void aTokensStateIsSeenAndNothingOfTheCitizen() throws Exception {
        var got = redeemed(code());
        var access = got.getAccessToken().getValue();
        var identity = got.getIDTokenString();
        var before = kept();
        assertThat(broken(developer, access)).isEmpty();
        assertThat(broken(developer, identity)).isEmpty();
        assertThat(broken(developer, "GET /oauth/userinfo\nAuthorization: Bearer " + access))
                .isEmpty();
        assertThat(broken(developer, "GET /oauth/userinfo\nAuthorization: DPoP " + access))
                .containsExactly(DoctorRule.TOKEN_BOUND);
        assertThat(broken(developer, "GET /oauth/userinfo\nAuthorization: Bearer " + identity))
                .containsExactly(DoctorRule.TOKEN_TYPE);
        assertThat(examined(developer, identity).toString())
                .doesNotContain(citizen.person().digits())
                .doesNotContain(citizen.name());
        assertThat(broken(other, access)).containsExactly(DoctorRule.TOKEN_KNOWN);
        assertThat(broken(other, identity)).containsExactly(DoctorRule.TOKEN_KNOWN);
        assertThat(examined(other, identity).toString()).doesNotContain(hotel.clientId());
        assertThat(broken(developer, access.substring(0, access.length() - 8) + "AAAAAAAA"))
                .contains(DoctorRule.TOKEN_SIGNED);
        assertThat(kept()).isEqualTo(before);
        var consent = as.citizen(citizen, () -> consents.open()).get(0).publicId();
        as.citizen(citizen, () -> consents.withdraw(consent));
        assertThat(broken(developer, access)).containsExactly(DoctorRule.TOKEN_OPEN);
    }

    @Test
    void anAssertionIsNotUsedUp() throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        var bank = parties.highOf(developer, new JWKSet(key).toPublicJWKSet().toString());
        var shown = new PrivateKeyJWT(
                new ClientID(bank.clientId()),
                URI.create(portal.of("")),
                JWSAlgorithm.ES256,
                (PrivateKey) key.toECPrivateKey(),
                "k",
                null);
        var text = shown.getClientAssertion().serialize();
        var before = kept();
        assertThat(broken(developer, text)).isEmpty();
        assertThat(broken(developer, text)).isEmpty();
        assertThat(broken(other, text)).containsExactly(DoctorRule.CLIENT);
        assertThat(kept()).isEqualTo(before);
        assertThat(as.nobody(() -> authenticator.authenticated(shown)).clientId())
                .isEqualTo(bank.clientId());
        assertThat(broken(developer, text)).containsExactly(DoctorRule.ASSERTION_SHOWN);
    }

    @Test
    void aRequestIsJudgedByThePortalsOwnRules() throws Exception {
        var request =
                "https://portal.example/oauth/authorize?response_type=code&scope=openid+email&redirect_uri=" + BACK
                        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&client_id=";
        assertThat(broken(developer, request + hotel.clientId())).containsExactly(DoctorRule.OVER_ASKED);
        assertThat(broken(other, request + hotel.clientId())).containsExactly(DoctorRule.CLIENT);
        assertThat(broken(other, request + "nobody")).containsExactly(DoctorRule.CLIENT);
        assertThatThrownBy(() -> as.citizen(citizen, () -> doctor.examine(request)))
                .isInstanceOf(EJBAccessException.class);
    }
}
