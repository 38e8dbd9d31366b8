package org.seneid.documents.web;

import java.util.List;
import java.util.Locale;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.text.Quotation;
import org.seneid.registry.document.PlateColour;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.RegisterDocument;

/** Lays documents out as cards, in the words of one language. */
public record Cards(DocumentWords words) {

    public Card of(VerifiedDocument document, String href) {
        return document.genuine() ? shown(document, href) : refused(document, href);
    }

    private Card shown(VerifiedDocument document, String href) {
        var content = document.document();
        var look = DocumentLook.of(document.kind());
        var moment = words.moment(document.signedAt().orElseThrow());
        return new Card(
                href,
                look.style() + (document.state().inForce() ? "" : " off"),
                words.text(document.kind().issuerKey()),
                words.word(document.kind()),
                DocumentWords.kindOf(document.state()),
                words.state(document),
                content.name(),
                look.lines(content, words),
                words.number(content),
                content.portrait() == null ? "" : portrait(content.portrait()),
                plate(content),
                words.text(document.silent() ? "documents.card.silent" : "documents.card.as-of", moment),
                words.text("documents.card.genuine"),
                true);
    }

    private Card refused(VerifiedDocument document, String href) {
        return new Card(
                href,
                "refused",
                words.text(document.kind().issuerKey()),
                words.word(document.kind()),
                "bad",
                words.text("documents.card.not-genuine"),
                "",
                List.of(Quotation.none(words.text("documents.card.not-shown"))),
                "",
                "",
                "",
                words.text("documents.card.as-of", words.moment(document.askedAt())),
                "",
                false);
    }

    /** A portrait holds shapes and nothing else, so that it can stand in the page as it is. */
    private String portrait(Portrait portrait) {
        var says = words.text("documents.card.portrait");
        return "<svg class=\"portrait\" role=\"img\" aria-label=\"" + says + "\" "
                + portrait.svg().substring("<svg ".length());
    }

    private static String plate(RegisterDocument content) {
        return content.field("plateColour")
                .map(fact -> ((PlateColour) fact.value()).name().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
