package org.seneid.connect.counter;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.Participation;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.Sex;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.viewing.ShareVerdict;

/**
 * What a party got, read from the very result that was signed for, so that nobody sees anything else.
 *
 * @param at when the portal signed it
 */
public record CounterResult(ShareVerdict verdict, Instant at, List<ReceivedDocument> documents) {

    /**
     * What was received of one document.
     *
     * @param signedAt when the register said so; empty when its signature does not hold
     */
    public record ReceivedDocument(
            DocumentKind kind,
            DocumentState state,
            Optional<Instant> signedAt,
            boolean silent,
            List<Received> values) {}

    /** A value as the register has it. */
    public record Received(Attribute attribute, Object value) {}

    /** @param result as it was signed */
    static CounterResult of(String result) {
        try {
            var claims = SignedJWT.parse(result).getJWTClaimsSet();
            return new CounterResult(
                    ShareVerdict.valueOf(upper(claims.getStringClaim("verdict"))),
                    claims.getIssueTime().toInstant(),
                    maps(claims.getClaim("documents"))
                            .map(CounterResult::document)
                            .toList());
        } catch (ParseException signedByUs) {
            throw new IllegalStateException(signedByUs);
        }
    }

    private static ReceivedDocument document(Map<?, ?> json) {
        var proven = Boolean.TRUE.equals(json.get("signature_valid"));
        return new ReceivedDocument(
                Stream.of(DocumentKind.values())
                        .filter(kind -> kind.slug().equals(json.get("kind")))
                        .findFirst()
                        .orElseThrow(),
                DocumentState.valueOf(upper(json.get("state"))),
                Optional.ofNullable(json.get("signed_at")).filter(at -> proven).map(at -> Instant.parse(at.toString())),
                Boolean.TRUE.equals(json.get("register_silent")),
                maps(json.get("values")).map(CounterResult::value).toList());
    }

    private static Received value(Map<?, ?> json) {
        var attribute = Stream.of(Attribute.values())
                .filter(one -> one.slug().equals(json.get("attribute")))
                .findFirst()
                .orElseThrow();
        return new Received(attribute, typed(attribute, json.get("value")));
    }

    /** As pages say it, from what {@code ShownValue.json()} has made of it. */
    private static Object typed(Attribute attribute, Object json) {
        return switch (attribute) {
            case PORTRAIT, LICENCE_PORTRAIT -> new Portrait(json.toString());
            case PERSONAL_ID -> new PersonalId(json.toString());
            case BIRTH_DATE -> BirthDate.parse(json.toString());
            case SEX -> Sex.valueOf(upper(json));
            case SOCIAL_STANDING -> Participation.valueOf(upper(json));
            case CARD_VALIDITY, LICENCE_VALIDITY, HEALTH_VALIDITY -> LocalDate.parse(json.toString());
            case LICENCE_CLASSES ->
                ((List<?>) json).stream().map(String::valueOf).collect(Collectors.joining(" "));
            default -> json;
        };
    }

    private static Stream<Map<?, ?>> maps(Object list) {
        return ((List<?>) list).stream().map(one -> (Map<?, ?>) one);
    }

    private static String upper(Object word) {
        return word.toString().toUpperCase(Locale.ROOT);
    }
}
