package org.seneid.registry.card;

import java.util.List;
import java.util.regex.Pattern;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;

/** What a scanner typed into a field, or somebody pasted there: told by its shape, and nothing of it believed yet. */
public sealed interface ScannedText {

    /** A bare personal number. */
    record Number(PersonalId number) implements ScannedText {}

    /** The QR code of a plastic card. */
    record CardCode(PlasticCardCode code) implements ScannedText {}

    /** The three lines on the back of a card. */
    record MachineReadable(Mrz mrz) implements ScannedText {}

    /** A code that the portal made itself, {@code SEN1|…}; the room that made it can read it. */
    record PortalCode(String text) implements ScannedText {}

    /**
     * Nothing of these.
     *
     * @param key of the message that says what to do
     * @param args of the message
     */
    record Unknown(String key, List<Object> args) implements ScannedText {

        public RuleBroken broken() {
            return new RuleBroken(key, args.toArray());
        }
    }

    int LONGEST = 4_000;
    int OLD_NUMBER = 9;
    Pattern OWN = Pattern.compile("SEN[0-9]+\\|.*", Pattern.DOTALL);
    Pattern DIGITS = Pattern.compile("[0-9]+");
    Pattern ZONE = Pattern.compile("I[A-Z<]VNM.*|.*<.*");
    Pattern LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*", Pattern.DOTALL);

    /** Tells what it is; never fails. */
    static ScannedText read(String typed) {
        if (typed != null && typed.length() > LONGEST) return unknown("registry.scanned.unknown");
        var text = TypedText.scanned(typed);
        if (text.isEmpty()) return unknown("registry.scanned.empty");
        if (OWN.matcher(text).matches()) return new PortalCode(text);
        if (LINK.matcher(text).matches()) return unknown("registry.scanned.link");
        if (text.indexOf('|') >= 0) return cardCode(text);
        return ZONE.matcher(Td1.bare(text)).matches() ? zone(text) : number(text);
    }

    private static ScannedText cardCode(String text) {
        return PlasticCardCode.read(text)
                .<ScannedText>map(CardCode::new)
                .orElseGet(() -> unknown("registry.scanned.card-code"));
    }

    private static ScannedText zone(String text) {
        var zone = Td1.typed(text);
        if (zone.isEmpty())
            return unknown("registry.scanned.zone-length", Td1.bare(text).length());
        if (!zone.get().sound()) return unknown("registry.scanned.zone-check");
        return Mrz.of(zone.get())
                .<ScannedText>map(MachineReadable::new)
                .orElseGet(() -> unknown("registry.scanned.zone-other"));
    }

    private static ScannedText number(String text) {
        var number = PersonalId.typed(text);
        if (number.isPresent()) return new Number(number.get());
        var digits = PersonalId.digitsTyped(text);
        if (!DIGITS.matcher(digits).matches()) return unknown("registry.scanned.unknown");
        return digits.length() == OLD_NUMBER
                ? unknown("registry.scanned.old-number")
                : unknown("registry.scanned.digits", digits.length());
    }

    private static Unknown unknown(String key, Object... args) {
        return new Unknown(key, List.of(args));
    }
}
