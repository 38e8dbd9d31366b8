package org.seneid.enrolment.registration;

import static org.seneid.enrolment.registration.RegistrationLimiter.MOST_FROM_EVERYWHERE;
import static org.seneid.enrolment.registration.RegistrationLimiter.MOST_IN_A_NETWORK;
import static org.seneid.enrolment.registration.RegistrationLimiter.MOST_IN_A_PLACE;
import static org.seneid.enrolment.registration.RegistrationLimiter.MOST_IN_A_PLACE_UNDER_ATTACK;

/**
 * How often the online opening was tried.
 *
 * @param inNetwork in this hour from one network, at whatever number
 * @param here in this hour from there at one number
 * @param fromEverywhere on this day at that number
 * @param hereToday on this day at that number from that network
 */
record RegistrationAttemptCounts(long inNetwork, long here, long fromEverywhere, long hereToday) {

    boolean tooManyInThisHour() {
        return inNetwork > MOST_IN_A_NETWORK || here > MOST_IN_A_PLACE;
    }

    boolean tooManyUnderAttack() {
        return fromEverywhere > MOST_FROM_EVERYWHERE && hereToday > MOST_IN_A_PLACE_UNDER_ATTACK;
    }
}
