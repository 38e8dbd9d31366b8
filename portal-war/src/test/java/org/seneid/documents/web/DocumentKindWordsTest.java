package org.seneid.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.audit.log.EntryKeys;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Quotation;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.HasMessageKey;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.sandbox.SandboxAnswers;
import org.seneid.services.definition.KnownSource;
import org.seneid.sharing.choice.Attribute;

/** Every kind of documents has all its words in both languages; what is missing fails by its key. */
class DocumentKindWordsTest {

    private static final List<Locale> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

    private static Map<DocumentKind, List<RegisterDocument>> documents;

    @BeforeAll
    static void askTheRegisters() throws Exception {
        documents = SandboxAnswers.documents();
    }

    private static void said(Stream<String> keys) {
        var wanted = keys.distinct().toList();
        for (var language : LANGUAGES)
            assertThat(wanted)
                    .as(language.getLanguage())
                    .allSatisfy(key ->
                            assertThat(Messages.in(language).has(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void theKindIsCalledSomethingEverywhere(DocumentKind kind) {
        said(Stream.of(kind.key(), kind.issuerKey(), "registry.subject." + kind.slug()));
        for (var language : LANGUAGES)
            assertThat(EntryKeys.subject(kind.slug() + "/1").filter(Messages.in(language)::has))
                    .as("the trail's word for " + kind)
                    .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theRegisterIsCalledSomethingEverywhere(Register register) {
        said(Stream.of(register.key(), "registry.country." + register));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasALabelAndEveryValueAWord(DocumentKind kind) {
        assertThat(documents.get(kind)).isNotEmpty();
        said(documents.get(kind).stream()
                .flatMap(document -> document.fields().stream())
                .flatMap(fact -> fact.value() instanceof HasMessageKey worded
                        ? Stream.of(fact.labelKey(), worded.key())
                        : Stream.of(fact.labelKey())));
    }

    @ParameterizedTest
    @EnumSource
    void whatCanBeSharedHasANameAndIsOnTheDocument(DocumentKind kind) {
        assertThat(Attribute.of(kind)).isNotEmpty();
        said(Attribute.of(kind).stream().map(Attribute::key));
        for (var attribute : Attribute.of(kind))
            assertThat(documents.get(kind))
                    .as(attribute.name())
                    .anyMatch(document -> attribute.of(document).isPresent());
    }

    /** A portrait is no value of a form. */
    @ParameterizedTest
    @EnumSource
    void aFormCanAskForEachField(DocumentKind kind) {
        assertThat(documents.get(kind).stream()
                        .flatMap(document -> document.fields().stream())
                        .filter(fact -> !(fact.value() instanceof Portrait))
                        .map(fact -> kind.slug() + "." + fact.key())
                        .distinct())
                .allMatch(source -> KnownSource.named(source).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void theCardSaysWordsAndNoKeys(DocumentKind kind) {
        for (var language : LANGUAGES) {
            var words = new DocumentWords(language, SandboxAnswers.NOON);
            var lines = documents.get(kind).stream()
                    .flatMap(document -> DocumentLook.of(kind).lines(document, words).stream());
            assertThat(lines)
                    .extracting(Quotation::text)
                    .allMatch(line -> !line.contains("registry.") && !line.contains("{"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberLooksLikeTheKindsOwnOrIsTheHolders(DocumentKind kind) {
        assertThat(documents.get(kind)).extracting(RegisterDocument::number).allMatch(number -> {
            var bare = number.replaceAll("[^0-9A-ZĐ]", "");
            return kind.number().looksLike(bare) || kind.number().personalToo() && bare.length() == 12;
        });
    }
}
