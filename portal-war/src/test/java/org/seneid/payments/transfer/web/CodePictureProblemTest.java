package org.seneid.payments.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class CodePictureProblemTest {

    @ParameterizedTest
    @CsvSource({
        "payments.vietqr.CHECKSUM, OTHER_CODE",
        "payments.link.unknown, NOBODY",
        "payments.transfer.unknown, NOBODY",
        "payments.bank.silent, BANK_SILENT",
        "platform.throttle.wait, TOO_MANY"
    })
    void what_is_wrong_is_told_apart(String key, CodePictureProblem problem) {
        assertThat(CodePictureProblem.of(new RuleBroken(key))).isEqualTo(problem);
    }

    @ParameterizedTest
    @EnumSource(CodePictureProblem.class)
    void the_address_names_each_and_there_are_words_for_it(CodePictureProblem problem) {
        var word = problem.form().substring(problem.form().indexOf('=') + 1);
        assertThat(CodePictureProblem.of(word)).contains(problem);
        assertThat(Messages.in(Language.VIETNAMESE).has(problem.key())).isTrue();
    }

    @Test
    void what_an_address_makes_up_is_none() {
        assertThat(CodePictureProblem.of("<script>")).isEmpty();
        assertThat(CodePictureProblem.of((String) null)).isEmpty();
    }
}
