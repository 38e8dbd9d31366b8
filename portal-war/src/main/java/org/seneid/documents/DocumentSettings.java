package org.seneid.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the room of documents is configured with. */
@ApplicationScoped
public class DocumentSettings {

    /** A document that is looked at asks its register again when its answer is older. */
    @Inject
    @ConfigProperty(name = "sen.documents.refresh-after", defaultValue = "PT12H")
    Duration refreshAfter;

    /** A register that did not answer is left in peace for so long. */
    @Inject
    @ConfigProperty(name = "sen.documents.retry-after", defaultValue = "PT2M")
    Duration retryAfter;

    /** How long a citizen's second press of the button asks nobody. */
    @Inject
    @ConfigProperty(name = "sen.documents.pause", defaultValue = "PT20S")
    Duration pause;

    /** Working days in which a reported mistake is answered. */
    @Inject
    @ConfigProperty(name = "sen.documents.report-answer-days", defaultValue = "10")
    int reportAnswerDays;

    /** How long the code on a printed copy tells the document's state. */
    @Inject
    @ConfigProperty(name = "sen.documents.print-checkable", defaultValue = "P180D")
    Duration printCheckable;

    public int reportAnswerDays() {
        return reportAnswerDays;
    }

    public Duration printCheckable() {
        return printCheckable;
    }

    /** Whether a register should be asked again although nobody asks for it. */
    boolean due(VerifiedDocument document, Instant now) {
        return document.askedAt().plus(refreshAfter).isBefore(now)
                && document.triedAt().plus(retryAfter).isBefore(now);
    }

    /** Whether a register was asked so lately that a button pressed again asks nobody. */
    boolean justTried(VerifiedDocument document, Instant now) {
        return document.triedAt().plus(pause).isAfter(now);
    }
}
