package org.seneid.platform.adapter;

import java.io.IOException;

/**
 * An answer that is not as the contract says. It shows that the party is there, so the circuit breaker does not count it. Its
 * message is shown to operators and has nobody's data.
 */
public class UnusableAnswer extends IOException {

    private static final long serialVersionUID = 1L;

    public UnusableAnswer(String message) {
        super(message);
    }

    public UnusableAnswer(Throwable cause) {
        super("unreadable answer", cause);
    }
}
