package org.seneid.services.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PersonalId;
import org.seneid.services.definition.Wording;

/** What was chosen is kept as it was offered, and a number reaches the authority alone. */
class OfferedAnswersTest {

    private static final OfferedAnswer CHILD = new OfferedAnswer(
            "a",
            new Wording("Bé", "Bé"),
            new Wording("Con", "Child"),
            true,
            Optional.of(new PersonalId("001218000001")));
    private static final OfferedAnswer OTHER = OfferedAnswer.of("b", new Wording("Xe", "Car"), new Wording("", ""));

    private final OfferedAnswers offered = new OfferedAnswers(Map.of("child", List.of(CHILD), "car", List.of(OTHER)));
    private final OfferedAnswers.ColumnConverter column = new OfferedAnswers.ColumnConverter();

    @Test
    void whatIsKeptIsWhatWasChosen() {
        var answers = Forms.answers("child.2", "a", "car", "x");
        var chosen = offered.chosen(answers);
        assertThat(chosen.byField()).containsOnlyKeys("child");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(chosen)))
                .isEqualTo(chosen);
    }

    @Test
    void theNumberReachesTheAuthorityAlone() {
        assertThat(CHILD.hint().en()).doesNotContain("001");
        assertThat(offered.forAuthority().get("child").get(0).hint().en()).contains("001 218 000 001");
        assertThat(offered.forAuthority().get("car")).containsExactly(OTHER);
    }
}
