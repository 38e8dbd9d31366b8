package org.seneid.payments.payee;

import java.time.Instant;
import org.seneid.platform.Money;

/**
 * What a payee is told of a payment that stands in the books.
 *
 * @param key tells this payment from all others; the payee books a key once, however often it is told
 * @param bill the payee's own number of the bill
 */
public record PaymentNotice(String key, CustomerRef customer, String bill, Money amount, Instant paidAt) {}
