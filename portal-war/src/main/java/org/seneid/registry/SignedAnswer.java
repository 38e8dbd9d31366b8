package org.seneid.registry;

import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.Register;

/**
 * A register's answer as it came: an SD-JWT (RFC 9901), which is a JWS in compact form (RFC 7515) and after it, each between
 * {@code ~}, the claims that its payload holds only as salted hashes. A register that signs all claims in the open sends
 * the JWS alone: it can be checked and shown to its holder, but not shown in part to others.
 *
 * @param register who signed
 * @param jws header.payload.signature, then {@code ~disclosure~…~disclosure~}
 */
public record SignedAnswer(Register register, String jws) {

    private static final String BETWEEN = "~";

    /** What the register signed, without what it disclosed. */
    String signedPart() {
        int end = jws.indexOf(BETWEEN);
        return end < 0 ? jws : jws.substring(0, end);
    }

    /** The disclosures as they came; empty when there are none, or when something else stands after them. */
    List<String> disclosures() {
        int end = jws.indexOf(BETWEEN);
        if (end < 0 || end == jws.length() - 1) return List.of();
        return List.of(jws.substring(end + 1, jws.length() - (jws.endsWith(BETWEEN) ? 1 : 0))
                .split(BETWEEN, -1));
    }

    /**
     * The same answer with these claims and no others: still signed by the register, and showing nothing else.
     *
     * @return empty when the register signed all claims in the open, so that none can be kept back
     */
    public Optional<SignedAnswer> showing(Collection<String> claims) {
        if (!jws.contains(BETWEEN)) return Optional.empty();
        var shown = new StringBuilder(signedPart()).append(BETWEEN);
        for (var encoded : disclosures())
            if (claims.contains(name(encoded))) shown.append(encoded).append(BETWEEN);
        return Optional.of(new SignedAnswer(register, shown.toString()));
    }

    private String name(String encoded) {
        try {
            return Disclosure.read(encoded).name();
        } catch (ParseException e) {
            throw new AnswerRefused(register, AnswerRefused.Reason.UNREADABLE, e);
        }
    }
}
