package org.seneid.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Khách sạn Hồ Gươm/ho-guom-hotel,Khách sạn Hồ Gươm",
        "Điện lực A/B/evn,Điện lực A/B",
        "12/2026,12/2026",
        "HD/00012/VN,HD/00012/VN",
        "POST /sharing/new,POST /sharing/new"
    })
    void peopleReadANameWithoutTheIdBehindIt(String subject, String read) {
        assertThat(EntryKeys.shown(subject)).isEqualTo(read);
    }
}
