package org.seneid.platform.adapter;

import java.io.IOException;

/** A party answered, but not as the contract has it: it is there, and odd input of one person is no reason to leave it alone. */
public class UnusableAnswer extends IOException {

    private static final long serialVersionUID = 1L;

    public UnusableAnswer(String message) {
        super(message);
    }

    public UnusableAnswer(Throwable cause) {
        super("unreadable answer", cause);
    }
}
