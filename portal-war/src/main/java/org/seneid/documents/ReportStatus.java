package org.seneid.documents;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far the case of a mistake has come. */
public enum ReportStatus {
    OPEN,
    /** A clerk has it. */
    TAKEN,
    /** The clerk agrees: the authority corrects its register. */
    ACCEPTED,
    /** The clerk says why the register is right. */
    REFUSED,
    /** The register wrote the field anew. */
    CORRECTED,
    WITHDRAWN;

    private static final Map<ReportStatus, Set<ReportStatus>> MOVES = Map.of(
            OPEN, EnumSet.of(TAKEN, CORRECTED, WITHDRAWN),
            TAKEN, EnumSet.of(OPEN, ACCEPTED, REFUSED, CORRECTED, WITHDRAWN),
            ACCEPTED, EnumSet.of(CORRECTED),
            REFUSED, EnumSet.noneOf(ReportStatus.class),
            CORRECTED, EnumSet.noneOf(ReportStatus.class),
            WITHDRAWN, EnumSet.noneOf(ReportStatus.class));

    /** Whether an answer is still to come. */
    public boolean open() {
        return this == OPEN || this == TAKEN;
    }

    ReportStatus to(ReportStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("documents.report.closed");
        return next;
    }
}
