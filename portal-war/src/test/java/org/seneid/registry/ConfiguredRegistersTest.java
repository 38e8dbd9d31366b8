package org.seneid.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.registry.document.Register;

class ConfiguredRegistersTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConfiguredRegisters registers = new ConfiguredRegisters();

    @BeforeEach
    void limit() {
        registers.settings = new RegisterSettings();
        registers.settings.timeLimit = Duration.ofMillis(200);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void anAnswerInTimeIsTheAnswer() {
        assertThat(registers.<String>inTime(Register.LICENCES, threads, () -> "signed"))
                .isEqualTo("signed");
    }

    @Test
    void aRegisterThatHangsIsUnavailableAndLeftAlone() throws Exception {
        var never = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        unavailable(() -> {
            try {
                never.await();
            } catch (InterruptedException cancelled) {
                stopped.countDown();
            }
            return "";
        });
        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aRegisterThatFailsIsUnavailable() {
        unavailable(() -> {
            throw new IOException("connection reset");
        });
        unavailable(() -> {
            throw new RegisterUnavailable(Register.LICENCES, null);
        });
    }

    private void unavailable(Callable<String> call) {
        assertThatThrownBy(() -> registers.inTime(Register.LICENCES, threads, call))
                .isInstanceOfSatisfying(
                        RegisterUnavailable.class, e -> assertThat(e.register()).isEqualTo(Register.LICENCES));
    }
}
