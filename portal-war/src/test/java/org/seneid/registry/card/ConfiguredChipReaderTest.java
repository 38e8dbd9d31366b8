package org.seneid.registry.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.PortalStarting;

class ConfiguredChipReaderTest {

    private static final ChipReading UNREADABLE = new ChipReading.Failed(ChipFailure.UNREADABLE);
    private static final ChipReading CLONED = new ChipReading.Failed(ChipFailure.CLONED);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConfiguredChipReader reader = new ConfiguredChipReader();

    @BeforeEach
    void limit() {
        reader.settings = new ChipReaderSettings();
        reader.settings.timeLimit = Duration.ofMillis(200);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void whatIsReadInTimeIsTheReading() {
        assertThat(reader.inTime(threads, () -> CLONED)).isEqualTo(CLONED);
    }

    @Test
    void aReaderThatHangsIsLeftAlone() throws Exception {
        var never = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var reading = reader.inTime(threads, () -> {
            try {
                never.await();
            } catch (InterruptedException cancelled) {
                stopped.countDown();
            }
            return CLONED;
        });
        assertThat(reading).isEqualTo(UNREADABLE);
        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aPortalThatIsNoDemoDoesNotStartWithTheSandboxsReader() {
        reader.settings.adapter = "sandbox";
        assertThatThrownBy(() -> reader.refuseSandbox(new PortalStarting(false)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("sen.chip-reader");
    }

    @Test
    void aReaderThatFailsReadsNothing() {
        assertThat(reader.inTime(threads, () -> {
                    throw new IOException("pulled out");
                }))
                .isEqualTo(UNREADABLE);
    }
}
