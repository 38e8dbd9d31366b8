package org.seneid.identity.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.throttle.Attempt;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.PersonFacts;

/** Holds who is to work here against the population register: what keeps staff from their own people rests on the number. */
@ApplicationScoped
class StaffVetting {

    @Inject
    RegisterClient registers;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Acting acting;

    /**
     * Asks the register, so never in a transaction. One answer for every reason: operators learn nothing of a number that is
     * not that of whom they name.
     *
     * @return the same, by the name that the register has
     * @throws RuleBroken at {@code number}: {@code identity.staff-new.not-them}, {@code identity.staff-new.register-silent};
     *     {@code platform.throttle.wait} after too many that were not
     */
    NewStaff known(NewStaff told) {
        var operator = acting.signedIn().account().value();
        var noted = limiter.admit(ThrottlePolicy.STAFF_OPENING, String.valueOf(operator));
        var known = person(told.person(), noted)
                .filter(person -> person.alive() && person.isCalled(told.name()))
                .map(person -> told.withName(person.name()))
                .orElseThrow(() -> new RuleBroken("identity.staff-new.not-them").at("number"));
        limiter.withdraw(noted);
        return known;
    }

    private Optional<PersonFacts> person(PersonalId number, Attempt noted) {
        try {
            return registers.person(number).map(answer -> answer.facts());
        } catch (RegisterUnavailable silent) {
            limiter.withdraw(noted);
            throw new RuleBroken("identity.staff-new.register-silent").at("number");
        }
    }
}
