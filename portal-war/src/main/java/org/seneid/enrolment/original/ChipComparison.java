package org.seneid.enrolment.original;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.card.ChipContents;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.HasMessageKey;
import org.seneid.registry.document.RegisterDocument;

/** Holds what a card's chip says beside what the register says of the card, field by field. */
public final class ChipComparison {

    /** A chip is written once and people move; faces are for the officer's eyes. */
    private static final Set<String> NOT_COMPARED = Set.of("residence", "portrait");

    private ChipComparison() {}

    public static Differences of(ChipContents chip, RegisterDocument card) {
        var differing = new HashMap<String, String>();
        for (var said : chip.fields()) {
            if (NOT_COMPARED.contains(said.key())) continue;
            var text = text(said);
            var same = card.field(said.key()).filter(fact -> TextMatch.says(text, fact));
            if (same.isEmpty()) differing.put(said.key(), text);
        }
        if (card.until() != null && chip.until() == null) differing.put("until", "");
        return new Differences(differing);
    }

    private static String text(Fact fact) {
        if (fact.value() instanceof LocalDate day) return new Formats(Language.VIETNAMESE).date(day);
        if (fact.value() instanceof BirthDate birth) return new Formats(Language.VIETNAMESE).birth(birth);
        if (fact.value() instanceof PersonalId id) return id.digits();
        if (fact.value() instanceof HasMessageKey word)
            return Messages.in(Language.VIETNAMESE).text(word.key());
        return fact.value().toString();
    }
}
