package org.seneid.payments.payee;

import org.seneid.platform.Money;

/**
 * A payment that a payee booked on a day, as its file of the day has it.
 *
 * @param reference the payee's own number of the booking, unlike any other
 * @param key of the portal's payment
 */
public record BookedPayment(String reference, String key, String bill, Money amount) {}
