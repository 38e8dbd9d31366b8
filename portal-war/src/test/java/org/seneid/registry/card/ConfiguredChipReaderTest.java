package org.seneid.registry.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.seneid.platform.StartRefused;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.AdapterFailure.Reason;
import org.seneid.platform.start.SettingsCheck;

class ConfiguredChipReaderTest {

    private static final ChipReading UNREADABLE = new ChipReading.Failed(ChipFailure.UNREADABLE);

    @Test
    void aReaderThatFailsOrHangsReadsNothing() {
        assertThat(ConfiguredChipReader.nothingRead(new AdapterFailure(Reason.THREW, new IOException("pulled out"))))
                .isEqualTo(UNREADABLE);
        assertThat(ConfiguredChipReader.nothingRead(new AdapterFailure(Reason.TIME_LIMIT, new TimeoutException())))
                .isEqualTo(UNREADABLE);
    }

    @Test
    void aPortalThatIsNoDemoDoesNotStartWithTheSandboxsReader() {
        var reader = new ConfiguredChipReader();
        reader.settings = new ChipReaderSettings();
        reader.settings.adapter = "sandbox";
        reader.settings.timeLimit = Duration.ofMillis(200);
        var start = new SettingsCheck(false);
        reader.check(start);
        assertThatThrownBy(start::refuse).isInstanceOf(StartRefused.class).hasMessageContaining("sen.chip-reader");
    }
}
