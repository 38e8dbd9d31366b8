package org.seneid.documents;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far the case of a mistake has come. */
public enum ReportStatus {
    OPEN,
    CORRECTED,
    WITHDRAWN;

    private static final Map<ReportStatus, Set<ReportStatus>> MOVES = Map.of(
            OPEN, EnumSet.of(CORRECTED, WITHDRAWN),
            CORRECTED, EnumSet.noneOf(ReportStatus.class),
            WITHDRAWN, EnumSet.noneOf(ReportStatus.class));

    ReportStatus to(ReportStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("documents.report.closed");
        return next;
    }
}
