package org.seneid.registry.order;

import java.util.List;
import java.util.Optional;
import org.seneid.registry.SignedAnswer;

/**
 * What a register says of an order.
 *
 * @param letter that came of it, signed; empty when none does
 * @param documents the register's own ids of documents that came of it and that nobody had before
 * @param reason why it refused, as {@code services.result.refusal.<reason>}, else empty
 */
public record OrderAnswer(Outcome outcome, Optional<SignedAnswer> letter, List<String> documents, String reason) {

    public OrderAnswer {
        documents = List.copyOf(documents);
    }

    /** What became of an order. */
    public enum Outcome {
        DONE,
        REFUSED,
        /** The register was asked for this order and never heard of it. */
        NOT_RECEIVED,
        /** No answer came in time: whether it is carried out is not known. */
        UNKNOWN
    }

    public static final OrderAnswer NOT_RECEIVED =
            new OrderAnswer(Outcome.NOT_RECEIVED, Optional.empty(), List.of(), "");
    public static final OrderAnswer UNKNOWN = new OrderAnswer(Outcome.UNKNOWN, Optional.empty(), List.of(), "");

    public static OrderAnswer done(Optional<SignedAnswer> letter, List<String> documents) {
        return new OrderAnswer(Outcome.DONE, letter, documents, "");
    }

    public static OrderAnswer refused(String reason) {
        return new OrderAnswer(Outcome.REFUSED, Optional.empty(), List.of(), reason);
    }
}
