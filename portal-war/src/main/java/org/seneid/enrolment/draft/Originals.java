package org.seneid.enrolment.draft;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.enrolment.original.ChipCheck;
import org.seneid.enrolment.original.Differences;
import org.seneid.enrolment.original.DocumentMatcher;
import org.seneid.enrolment.original.PaperNumber;
import org.seneid.enrolment.original.ReadMethod;
import org.seneid.enrolment.original.ScanResult;
import org.seneid.enrolment.original.TextMatch;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Role;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.card.Mrz;
import org.seneid.registry.card.ScannedText;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.RegisterDocument;

/** The originals that lie on the desk of the officer who is acting, each held beside its register. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class Originals {

    private static final int LONGEST_NUMBER = 40;

    @Inject
    EnrolmentStore enrolments;

    @Inject
    OriginalStore store;

    @Inject
    DocumentMatcher holdings;

    @Inject
    ChipCheck chip;

    @Inject
    RegisterSignatures signatures;

    /**
     * Reads an original: the three lines of the citizen card open its chip, any other number is looked for among what the
     * registers hold for the person.
     *
     * @param kind what kind of paper it is, as the officer sees it; empty to go by the number
     * @return the original, to be compared by eye or not
     * @throws RuleBroken at {@code scanned}, saying what to do
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public CheckedOriginal read(PublicId enrolment, String scanned, Optional<DocumentKind> kind) {
        var person = store.person(enrolment);
        var text = ScannedText.read(scanned);
        if (text instanceof ScannedText.MachineReadable zone) return card(enrolment, person, zone.mrz());
        var number = number(text, scanned);
        if (kind.filter(seen -> seen.check().byChip()).isPresent())
            throw new RuleBroken("enrolment.original.chip-needed").at(ScanResult.FIELD);
        var held = holdings.ofNumber(person, number, kind.map(List::of).orElseGet(() -> DocumentKind.papers()
                .toList()));
        if (held.isPresent()) return store.found(enrolment, held.get(), ReadMethod.TYPED);
        if (own(number, person)
                && kind.filter(seen -> seen.number().canBe(TextMatch.bare(number), person))
                        .isEmpty()) throw new RuleBroken("enrolment.original.chip-needed").at(ScanResult.FIELD);
        return store.unknown(enrolment, kind.orElseGet(() -> PaperNumber.kind(number)), number, ReadMethod.TYPED);
    }

    private static boolean own(String number, PersonalId person) {
        return PersonalId.typed(number).filter(person::equals).isPresent();
    }

    private CheckedOriginal card(PublicId enrolment, PersonalId person, Mrz zone) {
        if (!zone.number().equals(person)) throw new RuleBroken("enrolment.original.other-person").at(ScanResult.FIELD);
        var contents = chip.read(zone);
        var card = holdings.card(person);
        if (card.isEmpty())
            return store.unknown(enrolment, DocumentKind.CITIZEN_CARD, person.digits(), ReadMethod.CHIP);
        return store.chip(enrolment, card.get(), contents);
    }

    private static String number(ScannedText text, String scanned) {
        if (text instanceof ScannedText.CardCode || text instanceof ScannedText.PortalCode)
            throw new RuleBroken("enrolment.original.chip-needed").at(ScanResult.FIELD);
        if (text instanceof ScannedText.Unknown zone && scanned != null && scanned.contains("<"))
            throw zone.broken().at(ScanResult.FIELD);
        var number = TypedText.scanned(scanned);
        if (TextMatch.bare(number).isEmpty()) throw new RuleBroken("enrolment.original.empty").at(ScanResult.FIELD);
        if (number.length() > LONGEST_NUMBER) throw new RuleBroken("enrolment.original.long").at(ScanResult.FIELD);
        return number;
    }

    /** The originals of an enrolment, in the order in which they were read. */
    public List<CheckedOriginal> of(PublicId enrolment) {
        return store.of(enrolments.ofMyDesk(enrolment));
    }

    /** @throws NotFound when this desk has no such enrolment, or it no such original */
    public CheckedOriginal byId(PublicId enrolment, PublicId id) {
        return store.ofMyDesk(enrolment, id);
    }

    /** What the register says of an original; empty when it knows no such document. */
    public Optional<RegisterDocument> inRegister(CheckedOriginal original) {
        return original.answer().map(answer -> signatures.verify(answer).document());
    }

    /**
     * All that stands on the paper stands in the register.
     *
     * @param onPaper what the officer typed beside that; nothing may be lost by saying that all matches
     * @throws RuleBroken {@code enrolment.original.typed} when something was
     */
    public void match(PublicId enrolment, PublicId id, Map<String, String> onPaper) {
        if (onPaper.values().stream().anyMatch(typed -> !TextMatch.bare(typed).isEmpty()))
            throw new RuleBroken("enrolment.original.typed");
        store.compared(enrolment, id, Differences.NONE, "");
    }

    /**
     * Something on the paper is not what the register says.
     *
     * @param onPaper what the officer typed, by the names of the fields; what says the same is no difference
     * @param note a sentence for the citizen; may be empty
     * @throws RuleBroken {@code enrolment.original.no-difference} when all that was typed says the same
     */
    public void differs(PublicId enrolment, PublicId id, Map<String, String> onPaper, String note) {
        var document = inRegister(byId(enrolment, id)).orElseThrow(NotFound::new);
        var differing = new HashMap<String, String>();
        onPaper.forEach((field, typed) -> document.field(field)
                .filter(fact -> !TextMatch.bare(typed).isEmpty() && !TextMatch.says(typed, fact))
                .ifPresent(fact -> differing.put(field, typed)));
        if (differing.isEmpty()) throw new RuleBroken("enrolment.original.no-difference");
        store.compared(enrolment, id, new Differences(differing), note == null ? "" : note.strip());
    }

    /** It was read by mistake. */
    public void remove(PublicId enrolment, PublicId id) {
        store.removed(enrolment, id);
    }
}
