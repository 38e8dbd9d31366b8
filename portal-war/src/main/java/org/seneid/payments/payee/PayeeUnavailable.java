package org.seneid.payments.payee;

import jakarta.ejb.ApplicationException;

/** A payee's system did not answer in time. */
@ApplicationException
public class PayeeUnavailable extends RuntimeException {

    private final Payee payee;

    public PayeeUnavailable(Payee payee, Throwable cause) {
        super(payee.name(), cause);
        this.payee = payee;
    }

    public Payee payee() {
        return payee;
    }
}
