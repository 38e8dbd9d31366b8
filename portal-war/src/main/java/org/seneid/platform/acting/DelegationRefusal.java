package org.seneid.platform.acting;

import java.lang.reflect.Method;

/**
 * Somebody who acts in another's account asked for what only its owner may do.
 *
 * @param asked a method of a boundary as {@code Payments.pay}, or an address
 */
public record DelegationRefusal(Delegation behalf, String asked) {

    static DelegationRefusal of(Delegation behalf, Method asked) {
        return new DelegationRefusal(behalf, asked.getDeclaringClass().getSimpleName() + "." + asked.getName());
    }
}
