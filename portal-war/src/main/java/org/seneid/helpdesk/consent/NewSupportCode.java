package org.seneid.helpdesk.consent;

import java.time.Instant;

/**
 * A support code as it is shown once.
 *
 * @param ticket its number
 * @param digits in groups, to be read out
 */
public record NewSupportCode(String ticket, String digits, Instant until) {}
