package org.seneid.connect.redemption;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seneid.connect.key.SigningKeys;
import org.seneid.platform.PortalAddress;
import org.seneid.registry.SignedAnswer;
import org.seneid.sharing.Share;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.sharing.viewing.ShownDocument;

/** Writes what a party gets: a JWT (RFC 7519) of a type of its own, signed by the portal with ES256, for this party alone. */
@ApplicationScoped
class RedemptionResults {

    static final JOSEObjectType TYPE = new JOSEObjectType("sen-redemption+jwt");

    /** As of now says nothing of tomorrow. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final String NO_BEARER =
            "No portrait was shared: this proves nothing about who shows it. Ask for a portrait to compare.";

    @Inject
    SigningKeys keys;

    @Inject
    PortalAddress portal;

    /** The compact serialization. */
    String of(Redemption redemption, List<ShownDocument> documents, Instant now) {
        var share = redemption.share();
        var claims = new JWTClaimsSet.Builder()
                .issuer(portal.of(""))
                .audience(redemption.client().clientId())
                .jwtID(redemption.publicId().value())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(FRESH)))
                .claim("verdict", lower(ShareVerdict.of(documents)))
                .claim("purpose", share.purpose().words())
                .claim("confirmed_by", share.meantFor(redemption.client().publicId()) ? "address" : "citizen")
                .claim("share", share(share, now))
                .claim("bearer", share.selection().withPortrait() ? "compare_portrait" : "not_proven")
                .claim(
                        "documents",
                        documents.stream().map(RedemptionResults::document).toList());
        if (!share.selection().withPortrait()) claims.claim("bearer_note", NO_BEARER);
        return keys.sign(claims.build(), TYPE, JWSAlgorithm.ES256).serialize();
    }

    private static Map<String, Object> share(Share share, Instant now) {
        var json = new LinkedHashMap<String, Object>();
        json.put("state", lower(share.statusAt(now)));
        json.put("one_time", share.oneTime());
        json.put("expires_at", share.expiresAt().toString());
        return json;
    }

    private static Map<String, Object> document(ShownDocument shown) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", shown.kind().slug());
        json.put("state", lower(shown.state()));
        json.put("register", lower(shown.kind().register()));
        json.put("signature_valid", shown.proven());
        shown.signedAt().ifPresent(at -> json.put("signed_at", at.toString()));
        json.put("register_silent", shown.silent());
        json.put("values", shown.values().stream().map(RedemptionResults::value).toList());
        shown.proof().map(SignedAnswer::jws).ifPresent(proof -> json.put("proof", proof));
        return json;
    }

    private static Map<String, Object> value(ShownDocument.ShownValue shown) {
        var json = new LinkedHashMap<String, Object>();
        json.put("attribute", shown.attribute().slug());
        json.put("claim", shown.attribute().claim());
        json.put("value", shown.json());
        return json;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
