package org.seneid.services.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was typed is kept, and says nothing by accident. */
class AnswersTest {

    private final Answers.ColumnConverter column = new Answers.ColumnConverter();

    @Test
    void whatIsKeptIsWhatWasTyped() {
        var answers = Answers.NONE
                .with("name", List.of("Y Bhĭm \"Niê\" <b>\n</b>"))
                .with("members", List.of("a", "b"))
                .with("name.2", List.of("x"))
                .times("children", 2)
                .passing("children");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(answers)))
                .isEqualTo(answers);
        assertThat(answers.times("children")).isEqualTo(2);
    }

    @Test
    void nothingTypedIsNothingKept() {
        var answers = Answers.NONE.with("name", List.of("x")).with("name", List.of());
        assertThat(answers).isEqualTo(Answers.NONE);
    }

    @Test
    void noValueIsInALog() {
        assertThat(Answers.NONE.with("name", List.of("secret")).toString()).doesNotContain("secret");
        assertThat(Forms.known("name", "secret").toString()).doesNotContain("secret");
    }
}
