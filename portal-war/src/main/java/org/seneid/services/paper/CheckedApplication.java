package org.seneid.services.paper;

import java.time.Instant;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.definition.Wording;

/**
 * What a stranger with a printed application may know of it.
 *
 * @param number its tracking number
 * @param status now
 * @param applicant the name of its owner, masked
 */
public record CheckedApplication(
        String number, Wording title, ApplicationStatus status, String applicant, Instant submittedAt) {}
