package org.seneid.sharing.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeTextTest {

    @Test
    void whatCannotBeSeenIsDropped() {
        assertThat(FreeText.tidy("a\u202eb\u0000c\u200dd\n e")).isEqualTo("abcd e");
    }

    @Test
    void aFamilyStaysTogether() {
        var family = "👨\u200d👩\u200d👧";
        assertThat(FreeText.tidy(family)).isEqualTo(family);
        assertThat(FreeText.tidy("❤\ufe0f\u200d🔥")).isEqualTo("❤\ufe0f\u200d🔥");
    }
}
