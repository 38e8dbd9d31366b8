package org.seneid.enrolment.original;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.card.ChipContents;
import org.seneid.registry.card.ChipReader;
import org.seneid.registry.card.ChipReading;
import org.seneid.registry.card.Mrz;

/** Tells by the chip of a card who stands at the desk. */
@ApplicationScoped
public class ChipCheck {

    @Inject
    ChipReader reader;

    @Inject
    DocumentMatcher holdings;

    /** @throws RuleBroken at {@code scanned}, saying why nothing was read that may be believed */
    public ChipContents read(Mrz zone) {
        var reading = reader.read(zone);
        if (reading instanceof ChipReading.Failed failed)
            throw new RuleBroken(failed.why().key()).at(ScanResult.FIELD);
        return ((ChipReading.Genuine) reading).contents();
    }

    /** @throws RuleBroken at {@code scanned}, also when the chip does not say what the register says of the card */
    public void mustMatch(Mrz zone) {
        var contents = read(zone);
        var matches = holdings.card(zone.number())
                .filter(card -> ChipComparison.of(contents, card.document()).none())
                .isPresent();
        if (!matches) throw new RuleBroken("enrolment.service.card-differs").at(ScanResult.FIELD);
    }
}
