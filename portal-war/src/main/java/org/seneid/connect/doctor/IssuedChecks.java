package org.seneid.connect.doctor;

import static org.seneid.connect.doctor.DoctorRule.*;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.key.SigningKeys;
import org.seneid.connect.token.DevelopedTokens;
import org.seneid.connect.token.TokenKind;

/** Tokens that the portal has issued, or that are taken for such. */
@ApplicationScoped
class IssuedChecks {

    private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");

    @Inject
    SigningKeys keys;

    @Inject
    DevelopedTokens tokens;

    @Inject
    DevelopedClients clients;

    @Inject
    Clock clock;

    /** One that was pasted alone: it is what it says it is. */
    List<DoctorCheck> alone(String text) {
        return Doctor.parsed(text)
                .filter(jwt -> ACCESS.equals(jwt.getHeader().getType()))
                .map(jwt -> access(text, Optional.empty()))
                .orElseGet(() -> identity(text));
    }

    /** @param scheme by which it was sent; empty when that was not pasted */
    List<DoctorCheck> access(String text, Optional<String> scheme) {
        var checks = new ArrayList<DoctorCheck>();
        var jwt = Doctor.parsed(text);
        jwt.ifPresent(one -> checks.add(type(one, ACCESS)));
        jwt.map(this::signed).ifPresent(checks::add);
        if (jwt.filter(one -> !ACCESS.equals(one.getHeader().getType())).isPresent()) return checks;
        checks.addAll(state(text, TokenKind.ACCESS, scheme));
        return checks;
    }

    List<DoctorCheck> refresh(String text) {
        return state(text, TokenKind.REFRESH, Optional.empty());
    }

    private List<DoctorCheck> state(String text, TokenKind kind, Optional<String> scheme) {
        return tokens.token(text)
                .map(state -> GrantChecks.ofToken(state, kind, scheme, clock.instant()))
                .orElseGet(() -> List.of(GrantChecks.unknown(TOKEN_KNOWN)));
    }

    /** An ID token: of whom it is, and whether it has run out; nothing of the person. */
    List<DoctorCheck> identity(String text) {
        var parsed = Doctor.parsed(text);
        if (parsed.isEmpty())
            return List.of(new DoctorCheck(TOKEN_SIGNED, false, MaskedPaste.secret(text), "RS256 | ES256"));
        var jwt = parsed.get();
        var checks = new ArrayList<DoctorCheck>();
        checks.add(type(jwt, JOSEObjectType.JWT));
        checks.add(signed(jwt));
        var claims = keys.signed(jwt, JOSEObjectType.JWT);
        claims.ifPresent(said -> checks.addAll(own(said)));
        return checks;
    }

    private List<DoctorCheck> own(JWTClaimsSet claims) {
        var own = claims.getAudience().stream()
                .filter(one -> clients.named(one).isPresent())
                .findFirst();
        if (own.isEmpty()) return List.of(GrantChecks.unknown(TOKEN_KNOWN));
        var now = clock.instant();
        var ends = claims.getExpirationTime();
        return List.of(
                new DoctorCheck(TOKEN_KNOWN, true, "aud=" + own.get(), "aud=" + own.get()),
                new DoctorCheck(
                        TOKEN_TIME,
                        ends != null && now.isBefore(ends.toInstant()),
                        AssertionChecks.moment(Date.from(now)),
                        "< exp=" + AssertionChecks.moment(ends)));
    }

    private static DoctorCheck type(SignedJWT jwt, JOSEObjectType wanted) {
        var type = jwt.getHeader().getType();
        return new DoctorCheck(TOKEN_TYPE, wanted.equals(type), "typ=" + type, "typ=" + wanted);
    }

    /** Whether the portal signed it, whatever it is. */
    private DoctorCheck signed(SignedJWT jwt) {
        var header = jwt.getHeader();
        var type = header.getType() == null ? JOSEObjectType.JWT : header.getType();
        return new DoctorCheck(
                TOKEN_SIGNED,
                keys.signed(jwt, type).isPresent(),
                "alg=" + header.getAlgorithm() + ", kid=" + header.getKeyID(),
                "/oauth/jwks");
    }
}
