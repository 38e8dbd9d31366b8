package org.seneid.sharing.viewing.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.seneid.registry.SignedAnswer;
import org.seneid.sharing.viewing.ShareView;
import org.seneid.sharing.viewing.ShownDocument;
import org.seneid.sharing.viewing.ShownDocument.ShownValue;

/**
 * What a machine gets that opened a share.
 *
 * @param verdict {@code valid}, or what is wrong with a document: {@code document_expired}, {@code document_seized}, …
 * @param receiver the citizen's own note of whom it is for
 */
public record ShareAnswer(
        String verdict,
        Instant at,
        String purpose,
        String receiver,
        boolean oneTime,
        Instant expiresAt,
        List<Document> documents) {

    /**
     * What is shown of one document.
     *
     * @param state of the document at this moment, as the portal works it out from what the register said
     * @param signatureValid whether the register's signature held when the portal checked it
     * @param proof the register's answer as an SD-JWT (RFC 9901) that discloses these values and nothing else; check it
     *     with the keys at {@code /api/v1/registers/jwks}
     */
    public record Document(
            String kind,
            String state,
            String register,
            boolean signatureValid,
            Instant signedAt,
            boolean registerSilent,
            List<Value> values,
            String proof) {}

    /**
     * One value.
     *
     * @param claim its name in the proof
     */
    public record Value(String attribute, String claim, Object value) {}

    static ShareAnswer of(ShareView view) {
        var terms = view.terms().orElseThrow();
        return new ShareAnswer(
                lower(view.verdict()),
                view.at(),
                terms.purpose().words(),
                terms.receiver().note(),
                terms.oneTime(),
                terms.expiresAt(),
                view.documents().stream().map(ShareAnswer::document).toList());
    }

    private static Document document(ShownDocument shown) {
        return new Document(
                shown.kind().slug(),
                lower(shown.state()),
                lower(shown.kind().register()),
                shown.proven(),
                shown.signedAt().orElse(null),
                shown.silent(),
                shown.values().stream().map(ShareAnswer::value).toList(),
                shown.proof().map(SignedAnswer::jws).orElse(null));
    }

    private static Value value(ShownValue shown) {
        return new Value(shown.attribute().slug(), shown.attribute().claim(), shown.json());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
