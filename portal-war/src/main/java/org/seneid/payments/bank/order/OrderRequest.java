package org.seneid.payments.bank.order;

import org.seneid.payments.bank.BankAccount;
import org.seneid.platform.Money;

/**
 * An order before it is placed.
 *
 * @param holder as the account's bank named them
 * @param memo without marks, at most 100 characters
 * @param mandate the bank's reference for a collection, else empty
 * @param formKey drawn with the form: the same form sent again is the same order
 */
public record OrderRequest(
        OrderKind kind,
        BankAccount account,
        String holder,
        Money amount,
        String memo,
        String mandate,
        String formKey) {}
