package org.seneid.audit.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditContext;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.Network;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

class AccessQuestionTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");
    private static final AccountId OWNER = new AccountId(1);
    private static final AccountId OFFICER = new AccountId(2);
    private static final AccountId FIRST = new AccountId(3);
    private static final AccountId SECOND = new AccountId(4);
    private static final QuestionText WORDS = new QuestionText("Tôi không đến đó.");

    private AccessQuestion question;

    private record Seen(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "desk.looked-up";
        }
    }

    @BeforeEach
    void asked() {
        question = ask(OWNER);
    }

    private static AccessQuestion ask(AccountId asker) {
        var officer =
                new Actor(OFFICER, new PersonalId("001190000001"), "Vũ Thị Lan", Role.OFFICER, 2, "session", MONDAY);
        var how = new AuditContext(Optional.of(officer), Optional.empty(), "", Network.of("203.0.113.9"), MONDAY);
        return new AccessQuestion(new AuditEntry(new Seen(OWNER), how, false), OWNER, asker, "", WORDS, MONDAY);
    }

    @Test
    void anAnswerIsDueInTwoWorkingDaysAndThenOverdue() {
        assertThat(question.answerBy()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(question.overdue(LocalDate.of(2026, 11, 25))).isFalse();
        assertThat(question.overdue(LocalDate.of(2026, 11, 26))).isTrue();
        question.answer(FIRST, WORDS, MONDAY);
        assertThat(question.overdue(LocalDate.of(2026, 11, 26))).isFalse();
    }

    @Test
    void nobodyAsksAboutWhatTheyDid() {
        assertThatThrownBy(() -> ask(OFFICER)).hasMessage("audit.question.own");
    }

    @Test
    void nobodyAnswersAboutThemselves() {
        assertThatThrownBy(() -> question.answer(OFFICER, WORDS, MONDAY)).hasMessage("audit.question.yours");
        assertThatThrownBy(() -> question.answer(OWNER, WORDS, MONDAY)).hasMessage("audit.question.yours");
    }

    @Test
    void itIsAnsweredOnce() {
        question.answer(FIRST, WORDS, MONDAY);
        assertThatThrownBy(() -> question.answer(SECOND, WORDS, MONDAY)).hasMessage("audit.question.move");
    }

    @Test
    void itIsDoubtedOnceAndAnotherAnswers() {
        assertThatThrownBy(() -> question.doubt(WORDS, MONDAY)).hasMessage("audit.question.move");
        question.answer(FIRST, new QuestionText("Đúng quy định."), MONDAY);
        assertThat(question.doubtable()).isTrue();
        question.doubt(WORDS, MONDAY.plusSeconds(86_400));
        assertThat(question.answerBy()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(question.firstAnswer()).contains("Đúng quy định.");
        assertThatThrownBy(() -> question.answer(FIRST, WORDS, MONDAY)).hasMessage("audit.question.yours");
        question.answer(SECOND, WORDS, MONDAY);
        assertThat(question.doubtable()).isFalse();
        assertThatThrownBy(() -> question.doubt(WORDS, MONDAY)).hasMessage("audit.question.once");
    }

    @Test
    void wordsAreWordsWithoutSignsThatNobodySees() {
        assertThat(new QuestionText(" a\u202eb\r\nc\t ").words()).isEqualTo("ab\nc");
        assertThatThrownBy(() -> new QuestionText(" \u200b ")).hasMessage("audit.question.empty");
        assertThatThrownBy(() -> new QuestionText("x".repeat(1_001))).hasMessage("audit.question.long");
    }
}
