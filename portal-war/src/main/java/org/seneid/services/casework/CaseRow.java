package org.seneid.services.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.seneid.platform.PublicId;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.definition.Wording;

/**
 * An application as a clerk's list has it.
 *
 * @param number its tracking number
 * @param clerk the name of the one who has it; empty while nobody has
 * @param mine whether the acting clerk has it
 * @param dueOn the last day for a decision
 * @param daysLeft working days to a decision; late by less than zero
 */
public record CaseRow(
        PublicId id,
        String number,
        Wording title,
        ApplicationStatus status,
        String clerk,
        boolean mine,
        Instant submittedAt,
        LocalDate dueOn,
        int daysLeft) {}
