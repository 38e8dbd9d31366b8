package org.seneid.platform;

import java.lang.reflect.Method;

/**
 * Somebody who acts in another's account asked for what only its owner may do.
 *
 * @param asked a method of a boundary as {@code Payments.pay}, or an address
 */
public record RefusedOnBehalf(Behalf behalf, String asked) {

    static RefusedOnBehalf of(Behalf behalf, Method asked) {
        return new RefusedOnBehalf(behalf, asked.getDeclaringClass().getSimpleName() + "." + asked.getName());
    }
}
