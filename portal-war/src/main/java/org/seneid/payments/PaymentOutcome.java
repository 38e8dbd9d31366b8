package org.seneid.payments;

import org.seneid.platform.PublicId;

/**
 * The payment that stands for a bill.
 *
 * @param already whether it stood before this was asked: nothing was paid a second time
 */
public record PaymentOutcome(PublicId payment, boolean already) {}
