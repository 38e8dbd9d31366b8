package org.seneid.audit.question;

import java.util.Optional;

/**
 * A question about an entry with all that is needed to answer it.
 *
 * @param firstAnsweredBy the name of whoever answered first, when that was not enough
 * @param answeredBy the name of whoever answered
 * @param help the ticket and the look that the entry belongs to
 */
public record QuestionCase(
        AccessQuestion question,
        Optional<String> firstAnsweredBy,
        Optional<String> answeredBy,
        Optional<HelpOfEntry.Help> help) {}
