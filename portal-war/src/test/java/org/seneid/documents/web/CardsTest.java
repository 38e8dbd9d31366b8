package org.seneid.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.documents.Samples.NOON;
import static org.seneid.documents.Samples.TODAY;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.documents.Samples;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Quotation;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.RegisterStatus;

class CardsTest {

    private static VerifiedDocument verified(RegisterDocument content, DocumentState state) {
        return new VerifiedDocument(
                PublicId.random(),
                content.kind(),
                state,
                Optional.of(content),
                new SignedAnswer(content.kind().register(), "a.b.c"),
                Optional.of(NOON),
                NOON,
                NOON);
    }

    private static Card card(RegisterDocument content, DocumentState state, Locale language) {
        return new Cards(new DocumentWords(language, NOON)).of(verified(content, state), "/documents/x");
    }

    @Test
    void readsLikeTheCardInTheHand() {
        var card = card(Samples.card("Nguyễn Văn An"), DocumentState.VALID, Language.VIETNAMESE);
        assertThat(card.kind()).isEqualTo("Thẻ căn cước");
        assertThat(card.lines())
                .extracting(Quotation::text)
                .containsExactly("Sinh 14/03/1990 · Nam", "Thành phố Hà Nội");
        assertThat(card.number()).isEqualTo("001 090 012 345");
        assertThat(card.asOf()).isEqualTo("Dữ liệu lúc 12:00 hôm nay");
        assertThat(card.portrait())
                .startsWith("<svg class=\"portrait\" role=\"img\" aria-label=\"Ảnh chân dung\" viewBox");
    }

    @Test
    void speaksTheLanguageOfThePage() {
        var licence = Samples.licence(TODAY.plusDays(900), 10, RegisterStatus.IN_FORCE);
        var card = card(licence, DocumentState.VALID, Language.ENGLISH);
        assertThat(card.kind()).isEqualTo("Driving licence");
        assertThat(card.lines()).first().extracting(Quotation::text).isEqualTo("Class A1, B2 · 10/12 points");
    }

    @Test
    void tellsTheRegistersOwnWordsFromThoseOfThePage() {
        var card = card(Samples.card("Nguyễn Văn An"), DocumentState.VALID, Language.ENGLISH);
        assertThat(card.lines()).extracting(Quotation::words).containsExactly("", "Thành phố Hà Nội");
        var vehicle = card(Samples.vehicle(RegisterStatus.IN_FORCE), DocumentState.VALID, Language.ENGLISH);
        var first = vehicle.lines().get(0);
        assertThat(first.before()).endsWith(" · ");
        assertThat(first.words()).isNotEmpty();
    }

    @Test
    void whatIsNotInForceLooksAndReadsSo() {
        var card = card(Samples.vehicle(RegisterStatus.SOLD), DocumentState.REVOKED, Language.VIETNAMESE);
        assertThat(card.style()).isEqualTo("vehicle off");
        assertThat(card.stateKind()).isEqualTo("bad");
        assertThat(card.state()).isEqualTo("Đã sang tên");
    }

    @Test
    void nothingOfARefusedAnswerIsOnTheCard() {
        var content = Samples.card("Nguyễn Văn An");
        var refused = new VerifiedDocument(
                PublicId.random(),
                content.kind(),
                DocumentState.VALID,
                Optional.empty(),
                new SignedAnswer(content.kind().register(), "a.b.x"),
                Optional.empty(),
                NOON,
                NOON);
        var card = new Cards(new DocumentWords(Language.VIETNAMESE, NOON)).of(refused, "");
        assertThat(card.toString()).doesNotContain("Nguyễn", "001 090", "<svg");
        assertThat(card.genuine()).isFalse();
    }
}
