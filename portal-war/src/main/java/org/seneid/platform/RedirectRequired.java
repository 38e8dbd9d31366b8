package org.seneid.platform;

import jakarta.ejb.ApplicationException;

/** Something has to be done at another address first; what was typed is kept, and the way back is offered there. */
@ApplicationException(rollback = true)
public class RedirectRequired extends RuntimeException {

    private final String address;

    /** @param address the page to go to; it gets the way back as parameter {@code next} */
    public RedirectRequired(String address) {
        super(address);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
