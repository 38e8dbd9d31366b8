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
                .adding("children", 1)
                .adding("children", 2)
                .passing("children");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(answers)))
                .isEqualTo(answers);
        assertThat(answers.items("children")).containsExactly(1, 2);
    }

    @Test
    void anItemKeepsItsNumberWhenAnotherIsRemoved() {
        var page = Forms.read(Forms.LISTED).page("children").orElseThrow();
        var answers = Forms.answers("child-name.1", "An", "child-name.2", "Bình", "child-name.3", "Cường")
                .adding("children", 1)
                .adding("children", 2)
                .adding("children", 3)
                .adding("children", 3)
                .removing(page, 2)
                .removing(page, 2);
        assertThat(answers.items("children")).containsExactly(1, 3);
        assertThat(answers.values()).containsOnlyKeys("#children", "child-name.1", "child-name.3");
        assertThat(answers.nextItem("children")).isEqualTo(4);
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
