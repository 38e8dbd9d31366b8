package org.seneid.services.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationMessage;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.ApplicationStep;
import org.seneid.services.application.DecisionProposalStatus;
import org.seneid.services.application.PartyConsent;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Journey;

/**
 * An application as a clerk opens it.
 *
 * @param waiting the proposed decision that waits for a second clerk; empty when none does
 * @param work what its clerk needs to decide; empty for other clerks, and after it was withdrawn
 */
public record CaseDetail(CaseRow row, ServiceDefinition definition, Optional<Waiting> waiting, Optional<Work> work) {

    /**
     * That a decision waits for a second clerk; not which.
     *
     * @param proposer the name of the clerk who proposed it
     * @param own whether the acting clerk did
     * @param mine whether the acting clerk has it for the second look
     * @param takeable whether the acting clerk may take it for the second look
     */
    public record Waiting(String proposer, boolean own, boolean mine, boolean takeable) {}

    /**
     * What one clerk proposed, and what another said of it.
     *
     * @param by the name of the clerk who proposed it
     * @param answer why it was sent back; empty when it was not
     */
    public record Proposed(
            ApplicationStatus decision,
            String words,
            String by,
            Instant at,
            DecisionProposalStatus status,
            String answer) {}

    /**
     * What was sent, and what happened since.
     *
     * @param applicant the name of the account's owner
     * @param party the other person's consent; empty when the service needs none
     * @param journey the way through the form that led to what was sent
     * @param sources what the sources of its known values say by now
     * @param proposals the newest first
     */
    public record Work(
            Application application,
            String applicant,
            Optional<PartyConsent> party,
            Journey journey,
            SourceCheck sources,
            List<Attachment> files,
            List<ApplicationStep> steps,
            List<ApplicationMessage> messages,
            List<Proposed> proposals) {}
}
