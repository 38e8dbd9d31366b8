package org.seneid.platform.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.seneid.platform.PublicId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands rows over to an outside party, outside any transaction. Whoever stops between handing over and writing the answer
 * down does it again when their claim has run out, so the party tells a second copy by its id.
 *
 * @param claim takes one attempt up, in a transaction; empty when there is nothing to do
 * @param answered takes in what the party said, in a transaction
 * @param silent whether an answer is none
 */
public record Delivery<P, A>(
        Function<PublicId, Optional<P>> claim,
        Function<P, A> handOver,
        BiConsumer<PublicId, A> answered,
        Predicate<A> silent) {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** @return the answer; empty when there was nothing to do */
    public Optional<A> one(PublicId id) {
        return claim.apply(id).map(parcel -> {
            var answer = handOver.apply(parcel);
            answered.accept(id, answer);
            return answer;
        });
    }

    /** A row that cannot be handed over or written down stops none behind it; it is due again when its claim has run out. */
    private Optional<A> oneOf(PublicId id) {
        try {
            return one(id);
        } catch (RuntimeException failed) {
            LOG.error("delivery broken off: id={}", id, failed);
            return Optional.empty();
        }
    }

    /**
     * One round over what is due. Silence ends it: nobody waits for hundreds of time limits.
     *
     * @param mostSilent so many
     * @return the silent answer that ended it; empty when it went to its end
     */
    public Optional<A> round(List<PublicId> due, int mostSilent) {
        return round(due, mostSilent, () -> true);
    }

    /**
     * The same for one of several parties: slow ones leave time for the others.
     *
     * @param timeLeft asked before each row; what it leaves over stays due
     */
    public Optional<A> round(List<PublicId> due, int mostSilent, BooleanSupplier timeLeft) {
        int silences = 0;
        for (var id : due) {
            if (!timeLeft.getAsBoolean()) return Optional.empty();
            var none = oneOf(id).filter(silent);
            if (none.isPresent() && ++silences == mostSilent) return none;
        }
        return Optional.empty();
    }
}
