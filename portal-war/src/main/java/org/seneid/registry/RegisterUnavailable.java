package org.seneid.registry;

import jakarta.ejb.ApplicationException;
import org.seneid.registry.document.Register;

/** A register did not answer in time; what was verified last is shown instead, with its age. */
@ApplicationException
public class RegisterUnavailable extends RuntimeException {

    private final Register register;

    public RegisterUnavailable(Register register, Throwable cause) {
        super(register.name(), cause);
        this.register = register;
    }

    public Register register() {
        return register;
    }
}
