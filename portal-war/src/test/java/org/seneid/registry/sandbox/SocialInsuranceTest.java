package org.seneid.registry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.original.PaperNumber;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.Participation;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.SocialInsurance;

/** The books of the sandbox country. */
class SocialInsuranceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate PERSONAL_NUMBER = LocalDate.of(2025, 8, 1);

    private static List<SocialInsurance> books;
    private static List<RegisterDocument> healthCards;

    @BeforeAll
    static void askTheRegisters() throws Exception {
        var documents = SandboxAnswers.documents();
        books = documents.get(DocumentKind.SOCIAL_INSURANCE).stream()
                .map(SocialInsurance.class::cast)
                .toList();
        healthCards = documents.get(DocumentKind.HEALTH_INSURANCE);
    }

    @Test
    void ansSaysWhatTheDemoTells() {
        var an = books.stream()
                .filter(book -> book.name().equals("Nguyễn Văn An"))
                .findFirst()
                .orElseThrow();
        assertThat(an.number()).matches("01[0-9]{8}");
        assertThat(an.employer()).isEqualTo("Công ty Cổ phần Phần mềm Sao Mai");
        assertThat(an.months()).isEqualTo(153);
        assertThat(an.participation()).isEqualTo(Participation.CONTRIBUTING);
        assertThat(an.state(TODAY)).isEqualTo(DocumentState.VALID);
    }

    @Test
    void booksAreOfThoseWhoWorkOrDid() {
        assertThat(books).hasSizeBetween(80, 200).allSatisfy(book -> {
            assertThat(book.since()).isAfter(book.birthDate().reaches(18).minusDays(1));
            assertThat(book.since().plusMonths(book.months())).isBeforeOrEqualTo(TODAY.plusMonths(1));
            assertThat(book.months()).isPositive();
        });
        assertThat(books.stream().map(SocialInsurance::participation).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Participation.class));
    }

    @Test
    void aBookBearsTheCodeAndSinceAugust2025ThePersonalNumber() {
        assertThat(books)
                .allMatch(book -> book.number().length() == (book.since().isBefore(PERSONAL_NUMBER) ? 10 : 12));
    }

    @Test
    void anOldHealthCardBearsTheSameCodeAndTheDeskDoesNotGuess() {
        var codes = books.stream().map(SocialInsurance::number).collect(Collectors.toSet());
        var shared = healthCards.stream()
                .map(RegisterDocument::number)
                .filter(number -> number.length() == 10 && codes.contains(number))
                .toList();
        assertThat(shared).isNotEmpty();
        assertThatThrownBy(() -> PaperNumber.kind(shared.get(0))).hasMessage("enrolment.original.which");
    }
}
