package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

    @Test
    void whatCannotBeSeenIsDropped() {
        assertThat(TypedWords.tidy("a\u202eb\u0000c\u200dd\n e")).isEqualTo("abcd e");
    }

    @Test
    void aFamilyStaysTogether() {
        var family = "👨\u200d👩\u200d👧";
        assertThat(TypedWords.tidy(family)).isEqualTo(family);
        assertThat(TypedWords.tidy("❤\ufe0f\u200d🔥")).isEqualTo("❤\ufe0f\u200d🔥");
    }
}
