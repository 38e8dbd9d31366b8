package org.seneid.connect.doctor;

import static org.seneid.connect.doctor.DoctorRule.*;

import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.connect.token.AssertionRule;
import org.seneid.connect.token.ProofRule;
import org.seneid.connect.token.ProofRule.Use;

/** A DPoP proof, rule by rule; it is not used up by that. */
final class ProofChecks {

    private ProofChecks() {}

    static List<DoctorCheck> of(SignedJWT proof, Use use, Instant now) {
        return Stream.of(ProofRule.values())
                .map(rule -> new DoctorCheck(
                        named(rule), rule.keptBy(proof, use, now), found(rule, proof), expected(rule, use, now)))
                .toList();
    }

    private static DoctorRule named(ProofRule rule) {
        return switch (rule) {
            case TYPE -> PROOF_TYPE;
            case ALGORITHM -> PROOF_ALGORITHM;
            case KEY -> PROOF_KEY;
            case SIGNATURE -> PROOF_SIGNATURE;
            case ID -> PROOF_ID;
            case METHOD -> PROOF_METHOD;
            case ADDRESS -> PROOF_ADDRESS;
            case TIME -> PROOF_TIME;
            case TOKEN -> PROOF_TOKEN;
        };
    }

    private static String found(ProofRule rule, SignedJWT proof) {
        var claims = AssertionRule.claims(proof);
        var header = proof.getHeader();
        var key = header.getJWK();
        return switch (rule) {
            case TYPE -> "typ=" + header.getType();
            case ALGORITHM -> "alg=" + header.getAlgorithm();
            case KEY, SIGNATURE ->
                key == null ? "" : "jwk: " + key.getKeyType() + (key.isPrivate() ? " (private)" : "");
            case ID -> claims.getJWTID() == null ? "" : "jti=" + MaskedPaste.secret(claims.getJWTID());
            case METHOD -> "htm=" + ProofRule.text(claims, "htm");
            case ADDRESS -> "htu=" + ProofRule.text(claims, "htu");
            case TIME -> "iat=" + AssertionChecks.moment(claims.getIssueTime());
            case TOKEN -> "ath=" + ProofRule.text(claims, "ath");
        };
    }

    private static String expected(ProofRule rule, Use use, Instant now) {
        return switch (rule) {
            case TYPE -> "typ=dpop+jwt";
            case ALGORITHM -> "alg=ES256 | PS256";
            case KEY -> "jwk (public)";
            case SIGNATURE -> "jwk";
            case ID -> "jti";
            case METHOD -> "htm=" + use.method().orElse("POST | GET | PUT");
            case ADDRESS -> "htu=" + use.address().orElse(use.portal() + "/…");
            case TIME -> "iat: " + AssertionChecks.moment(Date.from(now)) + " − " + ProofRule.OLDEST_SECONDS + " s";
            case TOKEN ->
                use.token().map(token -> "ath=" + ProofRule.hash(token)).orElse("");
        };
    }
}
