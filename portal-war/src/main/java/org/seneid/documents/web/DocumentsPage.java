package org.seneid.documents.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.seneid.documents.Documents;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.PageMasking;
import org.seneid.registry.document.DocumentState;

/** All documents as cards. */
@Named
@RequestScoped
public class DocumentsPage {

    private static final Set<DocumentState> TO_RENEW = EnumSet.of(DocumentState.EXPIRED, DocumentState.EXPIRING);

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

    private List<VerifiedDocument> mine;
    private List<Card> cards;

    public List<Card> getCards() {
        if (cards == null) cards = cards(mine(), words());
        return cards;
    }

    /** What has to be renewed: it is over, or soon will be. */
    public List<Renewal> getRenewals() {
        return mine().stream()
                .filter(document -> document.genuine() && TO_RENEW.contains(document.state()))
                .map(document -> renewal(document, words()))
                .toList();
    }

    private static Renewal renewal(VerifiedDocument document, DocumentWords words) {
        return new Renewal(
                words.word(document.kind()),
                document.document().until(),
                document.state() == DocumentState.EXPIRED,
                Links.of(document.kind(), document.publicId()),
                Links.renewal(document.kind()));
    }

    private List<VerifiedDocument> mine() {
        if (mine == null) mine = documents.mine();
        return mine;
    }

    private DocumentWords words() {
        return new DocumentWords(language.locale(), clock.instant(), masks);
    }

    /**
     * A document that is over or soon will be, and the page that says how it is renewed.
     *
     * @param service that renews it online; empty when none does
     */
    public record Renewal(String kind, LocalDate until, boolean over, String href, String service) {}

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
