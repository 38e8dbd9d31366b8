package org.seneid.audit.question;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a question about an entry is. */
public enum QuestionStatus {
    ASKED,
    ANSWERED;

    private static final Map<QuestionStatus, Set<QuestionStatus>> MOVES =
            Map.of(ASKED, EnumSet.of(ANSWERED), ANSWERED, EnumSet.of(ASKED));

    QuestionStatus to(QuestionStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("audit.question.move");
        return next;
    }
}
