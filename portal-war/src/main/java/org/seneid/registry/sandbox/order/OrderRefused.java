package org.seneid.registry.sandbox.order;

/** A register of the sandbox country does not carry an order out. */
final class OrderRefused extends Exception {

    private static final long serialVersionUID = 1L;

    OrderRefused(String reason) {
        super(reason, null, false, false);
    }
}
