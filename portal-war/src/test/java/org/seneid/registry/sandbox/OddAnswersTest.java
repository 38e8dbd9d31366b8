package org.seneid.registry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.VerifiedAnswer;

/** A register may sign what the portal does not understand: that is one unreadable answer, whatever it is. */
class OddAnswersTest {

    private static final List<Object> ODD = List.of(
            "",
            " ",
            "fishing-licence",
            "9999-99-99",
            "\u0000",
            -1L,
            Long.MAX_VALUE,
            1.5,
            true,
            List.of(),
            List.of(1L),
            Map.of(),
            Map.of("code", 1L));

    @ParameterizedTest
    @EnumSource
    void anAnswerIsReadOrUnreadable(DocumentKind kind) throws Exception {
        var sound = SandboxAnswers.one(kind);
        var wrong = new ArrayList<String>();
        for (var name : sound.keySet()) {
            var odd = new HashMap<>(sound);
            odd.remove(name);
            failure(kind, odd).ifPresent(failed -> wrong.add(name + " missing: " + failed));
            for (var value : ODD) {
                odd.put(name, value);
                failure(kind, odd).ifPresent(failed -> wrong.add(name + " = " + value + ": " + failed));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Optional<Throwable> failure(DocumentKind kind, Map<String, Object> claims) {
        var answer = new VerifiedAnswer(kind.register(), SandboxAnswers.NOON, claims);
        return Optional.ofNullable(catchThrowable(() -> {
                    answer.subject();
                    var document = answer.document();
                    document.fields();
                    document.until();
                }))
                .filter(failed -> !(failed instanceof AnswerRefused));
    }
}
