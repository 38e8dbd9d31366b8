package org.seneid.payments.payee;

/**
 * What a payee tells of a customer to somebody who has the code: enough to recognise, too little to learn.
 *
 * @param holder the name on the contract, masked by the payee
 */
public record PayeeCustomer(CustomerRef ref, String holder) {}
