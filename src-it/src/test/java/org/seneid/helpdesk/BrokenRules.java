package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.seneid.platform.text.Failure;

/** What is refused, by the key of what is said; the container may have wrapped it. */
public final class BrokenRules {

    private BrokenRules() {}

    public static void broken(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .satisfies(thrown -> assertThat(Failure.of(thrown).key()).isEqualTo(key));
    }
}
