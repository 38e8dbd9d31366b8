package org.seneid.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketSubjectTest {

    @Test
    void shortWordsAreTheSubject() {
        assertThat(TicketSubject.of(" Không thấy thẻ bảo hiểm y tế ")).isEqualTo("Không thấy thẻ bảo hiểm y tế");
        assertThat(TicketSubject.of("")).isEmpty();
    }

    @Test
    void onlyTheFirstLineIs() {
        assertThat(TicketSubject.of("Giấy phép lái xe\nđã đổi tháng mười")).isEqualTo("Giấy phép lái xe");
    }

    @Test
    void aLongLineEndsAfterAWholeWord() {
        var subject = TicketSubject.of("giấy phép ".repeat(12));
        assertThat(subject).endsWith("phép…").hasSizeLessThanOrEqualTo(TicketSubject.LONGEST);
    }

    @Test
    void aLineWithoutBlanksIsCutBetweenCharacters() {
        var subject = TicketSubject.of("a" + "𠀀".repeat(100));
        assertThat(subject).hasSizeLessThanOrEqualTo(TicketSubject.LONGEST).endsWith("𠀀…");
    }
}
