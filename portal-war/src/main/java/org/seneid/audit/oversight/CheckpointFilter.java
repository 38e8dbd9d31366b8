package org.seneid.audit.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.RuleBroken;

/**
 * Which signed states are listed.
 *
 * @param from the first day of signing, {@code until} the last; empty for any
 */
public record CheckpointFilter(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final CheckpointFilter NONE = new CheckpointFilter(Optional.empty(), Optional.empty());

    /** @throws RuleBroken {@code audit.log.period} when it would end before it begins */
    public CheckpointFilter {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new RuleBroken("audit.log.period").at("until");
    }
}
