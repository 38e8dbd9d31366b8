package org.seneid.registry.order;

import org.seneid.registry.document.Register;

/**
 * The port by which authorities' decisions reach the registers: outside parties that may be slow, down, or say no.
 *
 * <p>A call goes over a network: make it outside a database transaction.
 */
public interface RegisterOrders {

    /** Has an order carried out; telling it again by the same key changes nothing and gets the same answer. */
    OrderAnswer carryOut(RegisterOrder order);

    /** What became of an order that was told and not answered. */
    OrderAnswer becameOf(Register register, String key);
}
