package org.seneid.payments.bank;

import jakarta.ejb.ApplicationException;

/** The bank did not answer in time. */
@ApplicationException
public class BankUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BankUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
