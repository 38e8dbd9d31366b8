package org.seneid.enrolment.original;

import java.util.Optional;
import org.seneid.enrolment.desk.PreRegistration;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.card.ScannedText;

/**
 * Who stands at the desk, as far as what was scanned or typed tells it.
 *
 * @param prepared what they wrote down at home, to be checked
 */
public record ScanResult(PersonalId person, Optional<PreRegistration> prepared) {

    public static final String FIELD = "scanned";

    /** @throws RuleBroken at {@code scanned}, saying what is wrong with it */
    public static ScanResult read(String scanned) {
        var text = ScannedText.read(scanned);
        if (text instanceof ScannedText.Number typed) return new ScanResult(typed.number(), Optional.empty());
        if (text instanceof ScannedText.CardCode card)
            return new ScanResult(card.code().number(), Optional.empty());
        if (text instanceof ScannedText.MachineReadable zone)
            return new ScanResult(zone.mrz().number(), Optional.empty());
        if (text instanceof ScannedText.PortalCode own)
            return PreRegistration.read(own.text())
                    .map(prepared -> new ScanResult(prepared.person(), Optional.of(prepared)))
                    .orElseThrow(() -> new RuleBroken("enrolment.prepared-unreadable").at(FIELD));
        throw ((ScannedText.Unknown) text).broken().at(FIELD);
    }
}
