package org.seneid.services.casework;

import java.util.List;
import java.util.Optional;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationMessage;
import org.seneid.services.application.ApplicationStep;
import org.seneid.services.application.PartyConsent;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Journey;

/**
 * An application as a clerk opens it.
 *
 * @param work what its clerk needs to decide; empty for other clerks, and after it was withdrawn
 */
public record CaseDetail(CaseRow row, ServiceDefinition definition, Optional<Work> work) {

    /**
     * What was sent, and what happened since.
     *
     * @param applicant the name of the account's owner
     * @param party the other person's consent; empty when the service needs none
     * @param journey the way through the form that led to what was sent
     */
    public record Work(
            Application application,
            String applicant,
            Optional<PartyConsent> party,
            Journey journey,
            List<Attachment> files,
            List<ApplicationStep> steps,
            List<ApplicationMessage> messages) {}
}
