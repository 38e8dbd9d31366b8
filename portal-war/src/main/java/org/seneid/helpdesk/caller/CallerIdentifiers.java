package org.seneid.helpdesk.caller;

import java.util.Optional;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedDate;
import org.seneid.platform.text.FormErrors;

/**
 * Two things by which a caller shows who they are.
 *
 * @param born empty when the caller told the end of their phone's number instead
 * @param phoneEnd its last digits; empty when the caller told their birthday instead
 */
public record CallerIdentifiers(PersonalId person, Optional<BirthDate> born, Optional<String> phoneEnd) {

    private static final int PHONE_DIGITS = 4;

    /** @throws RuleBroken at each field that is missing or cannot be right */
    public static CallerIdentifiers typed(String person, String born, String phoneEnd) {
        var form = new FormErrors();
        var number = form.read(() -> number(person));
        if (blank(born) && blank(phoneEnd)) form.need(null, "born", "helpdesk.begin.second-missing");
        var birth = form.read(() -> blank(born) ? Optional.<BirthDate>empty() : Optional.of(birth(born)));
        var digits = form.read(() -> blank(phoneEnd) ? Optional.<String>empty() : Optional.of(phoneDigits(phoneEnd)));
        form.mustBeRight();
        return new CallerIdentifiers(number, birth, digits);
    }

    private static PersonalId number(String typed) {
        return PersonalId.typed(typed).orElseThrow(() -> new RuleBroken("helpdesk.begin.person-shape").at("person"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** A year alone is in the number already, so it tells nobody from another and is no try. */
    private static BirthDate birth(String typed) {
        return TypedDate.day(typed).map(BirthDate::on).orElseThrow(() -> new RuleBroken("helpdesk.begin.born-shape")
                .at("born"));
    }

    private static String phoneDigits(String typed) {
        var digits = PersonalId.digitsTyped(typed);
        if (!digits.matches("[0-9]{" + PHONE_DIGITS + "}"))
            throw new RuleBroken("helpdesk.begin.phone-shape", PHONE_DIGITS).at("phone");
        return digits;
    }
}
