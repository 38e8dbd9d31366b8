package org.seneid.connect.doctor;

import static org.seneid.connect.doctor.DoctorRule.*;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.connect.client.Client;
import org.seneid.connect.token.AssertionRule;

/** An assertion by which a client proves who it is, rule by rule; it is not used up by that. */
final class AssertionChecks {

    private AssertionChecks() {}

    /** @param portal what the portal calls itself */
    static List<DoctorCheck> of(SignedJWT assertion, Client client, String portal, Instant now) {
        return Stream.of(AssertionRule.values())
                .map(rule -> new DoctorCheck(
                        named(rule),
                        rule.keptBy(assertion, client, portal, now),
                        found(rule, assertion),
                        expected(rule, client, portal, now)))
                .toList();
    }

    private static DoctorRule named(AssertionRule rule) {
        return switch (rule) {
            case ALGORITHM -> ASSERTION_ALGORITHM;
            case ISSUER -> ASSERTION_ISSUER;
            case AUDIENCE -> ASSERTION_AUDIENCE;
            case TIME -> ASSERTION_TIME;
            case LIFE -> ASSERTION_LIFE;
            case ID -> ASSERTION_ID;
            case KEY -> ASSERTION_KEY;
            case SIGNATURE -> ASSERTION_SIGNATURE;
        };
    }

    private static String found(AssertionRule rule, SignedJWT assertion) {
        var claims = AssertionRule.claims(assertion);
        var header = assertion.getHeader();
        return switch (rule) {
            case ALGORITHM -> "alg=" + header.getAlgorithm();
            case ISSUER -> "iss=" + claims.getIssuer() + ", sub=" + claims.getSubject();
            case AUDIENCE -> "aud=" + claims.getAudience();
            case TIME, LIFE -> "exp=" + moment(claims.getExpirationTime());
            case ID -> claims.getJWTID() == null ? "" : "jti=" + MaskedPaste.secret(claims.getJWTID());
            case KEY, SIGNATURE -> "kid=" + header.getKeyID();
        };
    }

    private static String expected(AssertionRule rule, Client client, String portal, Instant now) {
        return switch (rule) {
            case ALGORITHM ->
                AssertionRule.algorithms(client).stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(" | ", "alg=", ""));
            case ISSUER -> "iss=sub=" + client.clientId();
            case AUDIENCE -> "aud=[" + portal + "]";
            case TIME -> "exp > " + moment(Date.from(now));
            case LIFE -> "exp < " + moment(Date.from(now.plus(AssertionRule.LONGEST_LIFE)));
            case ID -> "jti";
            case KEY, SIGNATURE ->
                client.keys().getKeys().stream().map(JWK::getKeyID).collect(Collectors.joining(" | ", "kid=", ""));
        };
    }

    /** In seconds and as a date (RFC 7519, 2). */
    static String moment(Date date) {
        if (date == null) return "–";
        var at = date.toInstant();
        return at.getEpochSecond() + " (" + Instant.ofEpochSecond(at.getEpochSecond()) + ")";
    }

    /** Which client an assertion says that it is of; empty when it says none. */
    static String issuer(JWTClaimsSet claims) {
        return claims.getIssuer() == null ? "" : claims.getIssuer();
    }
}
