package org.seneid.enrolment;

import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.ScannedText;

/**
 * Who stands at the desk, as far as what was scanned or typed tells it.
 *
 * @param prepared what they wrote down at home, to be checked
 */
record Brought(PersonalId person, Optional<Prepared> prepared) {

    static final String FIELD = "scanned";

    /** @throws RuleBroken at {@code scanned}, saying what is wrong with it */
    static Brought read(String scanned) {
        var text = ScannedText.read(scanned);
        if (text instanceof ScannedText.Number typed) return new Brought(typed.number(), Optional.empty());
        if (text instanceof ScannedText.CardCode card)
            return new Brought(card.code().number(), Optional.empty());
        if (text instanceof ScannedText.MachineReadable zone)
            return new Brought(zone.mrz().number(), Optional.empty());
        if (text instanceof ScannedText.PortalCode own)
            return Prepared.read(own.text())
                    .map(prepared -> new Brought(prepared.person(), Optional.of(prepared)))
                    .orElseThrow(() -> new RuleBroken("enrolment.prepared-unreadable").at(FIELD));
        throw ((ScannedText.Unknown) text).broken().at(FIELD);
    }
}
