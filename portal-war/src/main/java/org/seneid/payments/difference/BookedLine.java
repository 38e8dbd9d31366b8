package org.seneid.payments.difference;

import java.util.Optional;
import org.seneid.payments.difference.Difference.Kind;
import org.seneid.platform.Money;

/**
 * One booking of an outside party on a day.
 *
 * @param reference the party's own, unlike any other
 * @param key of what the portal asked for; another's or empty when the portal asked for nothing
 * @param unasked what differs when the portal did not ask for it; empty when nothing does
 */
public record BookedLine(String reference, String key, Money amount, Optional<Kind> unasked) {}
