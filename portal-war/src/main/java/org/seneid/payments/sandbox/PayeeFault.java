package org.seneid.payments.sandbox;

import java.time.Duration;

/**
 * What is wrong with a payee's system.
 *
 * @param down nobody answers
 * @param refuses every payment is refused
 * @param losesAnswers a payment is booked, and the answer never arrives
 */
public record PayeeFault(boolean down, boolean refuses, boolean losesAnswers, Duration latency) {

    public static final PayeeFault NONE = new PayeeFault(false, false, false, Duration.ZERO);
    public static final PayeeFault DOWN = new PayeeFault(true, false, false, Duration.ZERO);
    public static final PayeeFault REFUSES = new PayeeFault(false, true, false, Duration.ZERO);
    public static final PayeeFault LOSES_ANSWERS = new PayeeFault(false, false, true, Duration.ZERO);

    public static PayeeFault slow(Duration latency) {
        return new PayeeFault(false, false, false, latency);
    }
}
