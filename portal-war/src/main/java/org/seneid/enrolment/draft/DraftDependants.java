package org.seneid.enrolment.draft;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.seneid.enrolment.original.ChipCheck;
import org.seneid.enrolment.original.ScanResult;
import org.seneid.identity.account.AgeBand;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.registry.card.ScannedText;
import org.seneid.registry.document.HouseholdFacts.Member;

/** For whom the person at the desk will act: children and parents whom the household register confirms. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class DraftDependants {

    @Inject
    DraftDependantStore drafts;

    @Inject
    ChipCheck chip;

    /**
     * Somebody of the household who may be chosen.
     *
     * @param consent how they stand to it; empty while they are not chosen
     * @param canBeAsked whether a parent has an account to answer in
     */
    public record Candidate(
            Member member, Kinship kinship, AgeBand band, Optional<Consent> consent, boolean canBeAsked) {}

    public List<Candidate> candidates(PublicId enrolment) {
        return drafts.candidates(enrolment);
    }

    /**
     * Chooses children, and parents who are to be asked in their own account; whoever is left out is not chosen.
     *
     * @throws RuleBroken {@code enrolment.dependants.no-account} for a parent who has no account to answer in
     */
    public void choose(PublicId enrolment, Collection<PersonalId> numbers) {
        drafts.choose(enrolment, numbers);
    }

    /**
     * A parent who stands there agrees: the chip of their card is read.
     *
     * @param scanned the three lines on the back of the parent's card
     * @throws RuleBroken at {@code scanned}, saying what to do
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public void agree(PublicId enrolment, String scanned) {
        if (!(ScannedText.read(scanned) instanceof ScannedText.MachineReadable zone))
            throw new RuleBroken("enrolment.original.chip-needed").at(ScanResult.FIELD);
        var parent = drafts.parent(enrolment, zone.mrz().number()).member().number();
        chip.mustMatch(zone.mrz());
        drafts.agreed(enrolment, parent);
    }
}
