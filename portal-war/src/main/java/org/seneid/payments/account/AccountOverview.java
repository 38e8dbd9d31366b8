package org.seneid.payments.account;

import org.seneid.platform.Money;

/**
 * What is to be known beside a balance.
 *
 * @param heldCount orders to the bank that it has not answered yet
 * @param held what they took off the balance
 * @param dueCount bills to pay
 * @param due what they come to
 */
public record AccountOverview(int heldCount, Money held, int dueCount, Money due) {}
