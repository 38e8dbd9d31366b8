package org.seneid.helpdesk.caller;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.FormErrors;

/**
 * Two things by which a caller shows who they are.
 *
 * @param born empty when the caller told the end of their phone's number instead
 * @param phoneEnd its last digits; empty when the caller told their birthday instead
 */
public record CallerIdentifiers(PersonalId person, Optional<LocalDate> born, Optional<String> phoneEnd) {

    private static final int PHONE_DIGITS = 4;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** @throws RuleBroken at each field that is missing or cannot be right */
    public static CallerIdentifiers typed(String person, String born, String phoneEnd) {
        var form = new FormErrors();
        var number = form.read(() -> number(person));
        if (blank(born) && blank(phoneEnd)) form.need(null, "born", "helpdesk.begin.second-missing");
        var day = form.read(() -> blank(born) ? Optional.<LocalDate>empty() : Optional.of(day(born)));
        var digits = form.read(() -> blank(phoneEnd) ? Optional.<String>empty() : Optional.of(phoneDigits(phoneEnd)));
        form.mustBeRight();
        return new CallerIdentifiers(number, day, digits);
    }

    private static PersonalId number(String typed) {
        return PersonalId.typed(typed).orElseThrow(() -> new RuleBroken("helpdesk.begin.person-shape").at("person"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeException notADay) {
            throw new RuleBroken("helpdesk.begin.born-shape").at("born");
        }
    }

    private static String phoneDigits(String typed) {
        var digits = PersonalId.digitsTyped(typed);
        if (!digits.matches("[0-9]{" + PHONE_DIGITS + "}"))
            throw new RuleBroken("helpdesk.begin.phone-shape", PHONE_DIGITS).at("phone");
        return digits;
    }
}
