package org.seneid.documents.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.documents.Documents;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.PageMasking;

/** All documents as cards. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    Documents documents;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    PageMasking masks;

    @Inject
    Clock clock;

    private List<Card> cards;

    public List<Card> getCards() {
        if (cards == null)
            cards = cards(documents.mine(), new DocumentWords(language.locale(), clock.instant(), masks));
        return cards;
    }

    /** Whether the holder was seen in person, without which there are no documents. */
    public boolean isSeenInPerson() {
        return acting.level() >= Documents.LEVEL_NEEDED;
    }

    /** Where one document of a kind is at home at the kind's address, several have an address each. */
    public static List<Card> cards(List<VerifiedDocument> documents, DocumentWords words) {
        var ofKind = documents.stream().collect(groupingBy(VerifiedDocument::kind, counting()));
        var cards = new Cards(words);
        return documents.stream()
                .map(document -> cards.of(document, Links.of(document, ofKind.get(document.kind()) > 1)))
                .toList();
    }
}
