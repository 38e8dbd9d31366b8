package org.seneid.enrolment.original;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;

/** Finds the document that lies on the desk among those that the registers hold for a person. */
@ApplicationScoped
public class DocumentMatcher {

    @Inject
    RegisterClient enquiries;

    @Inject
    Clock clock;

    /**
     * The person's document of a number; over the network, so never in a transaction. One number may stand on papers of two
     * kinds: a health card of before August 2025 bears the social insurance code.
     *
     * @param among the kinds of paper that it can be
     * @return empty when every register answered and none holds it
     * @throws RuleBroken {@code enrolment.original.which} when it is on several, or looks like the number of several: a book
     *     that no register knows is not taken for a card with the same digits;
     *     {@code enrolment.original.silent} when it may be with a register that does not answer
     */
    public Optional<HeldDocument> ofNumber(PersonalId holder, String number, List<DocumentKind> among) {
        var found = new ArrayList<HeldDocument>();
        var silent = new ArrayList<DocumentKind>();
        for (var kind : among) {
            try {
                of(holder, kind).stream()
                        .filter(held -> TextMatch.numbers(number, held.document()))
                        .forEach(found::add);
            } catch (RegisterUnavailable noAnswer) {
                silent.add(kind);
            }
        }
        if (found.stream().map(HeldDocument::kind).distinct().count() > 1) throw PaperNumber.which();
        var bare = TextMatch.bare(number);
        if (found.isEmpty()
                ? !silent.isEmpty()
                : silent.stream().anyMatch(kind -> kind.number().canBe(bare, holder)))
            throw new RuleBroken("enrolment.original.silent").at(ScanResult.FIELD);
        if (!found.isEmpty()
                && among.stream().filter(kind -> kind.number().looksLike(bare)).count() > 1) throw PaperNumber.which();
        return found.stream().findFirst();
    }

    /**
     * The person's citizen card; the latest when there are two.
     *
     * @throws RuleBroken {@code enrolment.original.silent} when the register does not answer
     */
    public Optional<HeldDocument> card(PersonalId holder) {
        try {
            return of(holder, DocumentKind.CITIZEN_CARD).stream()
                    .max(Comparator.comparing(
                            held -> String.valueOf(held.document().until())));
        } catch (RegisterUnavailable noAnswer) {
            throw new RuleBroken("enrolment.original.silent").at(ScanResult.FIELD);
        }
    }

    /** What was taken back or sold is theirs no more. */
    private List<HeldDocument> of(PersonalId holder, DocumentKind kind) {
        var today = Formats.day(clock.instant());
        return enquiries.documents(kind, holder).stream()
                .filter(held -> held.facts().state(today) != DocumentState.REVOKED)
                .map(held -> new HeldDocument(held.signed(), held.facts()))
                .toList();
    }
}
