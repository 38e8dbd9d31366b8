package org.seneid.services.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.platform.text.Language;

class FileSizeTest {

    @Test
    void aSizeIsReadAsPeopleWriteIt() {
        assertThat(FileSize.of(1, Language.VIETNAMESE)).isEqualTo("1\u00a0KB");
        assertThat(FileSize.of(1_900_000, Language.VIETNAMESE)).isEqualTo("1,8\u00a0MB");
        assertThat(FileSize.of(1_900_000, Language.ENGLISH)).isEqualTo("1.8\u00a0MB");
    }
}
