package org.seneid.platform.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.SettingsCheck;

class ConfiguredAdapterTest {

    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final Optional<String> TOKEN = Optional.of("t0ken");
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Function<String, CircuitBreaker> NO_BREAKER =
            party -> new CircuitBreaker(CircuitBreaker.Policy.NEVER, Clock.systemUTC());

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CallStatistics statistics = new CallStatistics(Clock.systemUTC());
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void anAnswerInTimeIsTheAnswer() throws AdapterFailure {
        assertThat(adapter(LONG, 1).<String>call(said -> said + "!")).isEqualTo("signed!");
    }

    @Test
    void anAdapterThatHangsIsLeftAloneAndInterrupted() throws Exception {
        var stopped = new CountDownLatch(1);
        var adapter = adapter(A_MOMENT, 1);
        assertThat(failure(adapter, said -> {
                            try {
                                never.await();
                            } catch (InterruptedException cancelled) {
                                stopped.countDown();
                            }
                            return said;
                        })
                        .reason())
                .isEqualTo(AdapterFailure.Reason.TIME_LIMIT);
        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAdapterThatThrowsIsTheCause() {
        var failure = failure(adapter(LONG, 1), said -> {
            throw new IOException("connection reset");
        });
        assertThat(failure.reason()).isEqualTo(AdapterFailure.Reason.THREW);
        assertThat(failure.getCause()).isInstanceOf(IOException.class);
    }

    @Test
    void callsThatHangOnDoNotTakeAllThreads() {
        var adapter = adapter(A_MOMENT, 1);
        failure(adapter, said -> {
            awaitWhateverComes();
            return said;
        });
        assertThat(failure(adapter, said -> said).getCause()).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void aCallThatNoThreadTakesIsCountedAsFailed() {
        var adapter = adapter(LONG, 1);
        threads.shutdown();
        var failure = failure(adapter, said -> said);
        assertThat(failure.reason()).isEqualTo(AdapterFailure.Reason.THREW);
        assertThat(failure.getCause()).isInstanceOf(RejectedExecutionException.class);
        assertThat(adapter.reports()).singleElement().satisfies(report -> assertThat(report.failure())
                .isEqualTo("RejectedExecutionException"));
    }

    @Test
    void aNameThatNobodyHasIsRefusedWithItsSetting() {
        var choice = new AdapterChoice("sen.sms", "SMS gateways", "pigeon", LONG);
        var adapter =
                new ConfiguredAdapter<String>(choice, name -> Optional.empty(), threads, 1, statistics, NO_BREAKER);
        assertThatThrownBy(adapter::adapter)
                .isInstanceOf(StartRefused.class)
                .hasMessage("There is no adapter of SMS gateways called pigeon (sen.sms).");
    }

    @Test
    void aPortalThatIsNoDemoDoesNotStartOnTheSandbox() {
        var sandbox = new AdapterChoice("sen.sms", "SMS gateways", "sandbox", LONG);
        assertThatThrownBy(() -> sandbox.refuseSandbox(new SettingsCheck(false), "reaches no phone"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Set sen.sms to the adapter of real SMS gateways: the sandbox reaches no phone.");
        assertThatCode(() -> sandbox.refuseSandbox(new SettingsCheck(true), "reaches no phone"))
                .doesNotThrowAnyException();
        var real = new AdapterChoice("sen.sms", "SMS gateways", "carrier", LONG);
        assertThatCode(() -> real.refuseSandbox(new SettingsCheck(false), "reaches no phone"))
                .doesNotThrowAnyException();
    }

    @Test
    void aPartyThatIsSilentIsLeftAloneAndAnotherIsNot() throws Exception {
        var choice = new AdapterChoice("sen.payees", "payees", "http", LONG);
        var policy = new CircuitBreaker.Policy(2, Duration.ofHours(1));
        var adapter = new ConfiguredAdapter<String>(
                choice, Optional::of, threads, 1, statistics, party -> new CircuitBreaker(policy, Clock.systemUTC()));
        for (int i = 0; i < 2; i++) silent(adapter, "power");
        assertThatThrownBy(() -> adapter.call("power", said -> said, answer -> ""))
                .isInstanceOfSatisfying(AdapterFailure.class, failure -> assertThat(failure.reason())
                        .isEqualTo(AdapterFailure.Reason.LEFT_ALONE));
        String other = adapter.call("water", said -> said, answer -> "");
        assertThat(other).isEqualTo("http");
        assertThat(adapter.reports())
                .filteredOn(report -> report.party().equals("power"))
                .allSatisfy(report -> assertThat(report.failure()).isEqualTo("LEFT_ALONE"));
    }

    @Test
    void aPartyThatAnswersWithSomethingOfNoUseIsNotLeftAlone() throws Exception {
        var choice = new AdapterChoice("sen.payees", "payees", "http", LONG);
        var policy = new CircuitBreaker.Policy(2, Duration.ofHours(1));
        var adapter = new ConfiguredAdapter<String>(
                choice, Optional::of, threads, 1, statistics, party -> new CircuitBreaker(policy, Clock.systemUTC()));
        for (var status : List.of(400, 404, 400, 302, 422)) unwell(adapter, status);
        assertThat(adapter.reports()).singleElement().satisfies(report -> assertThat(
                        report.all().failures())
                .containsEntry("status 400", 2L)
                .containsEntry("status 422", 1L));
        String other = adapter.call("power", said -> said, answer -> "");
        assertThat(other).isEqualTo("http");
        for (var status : List.of(500, 429)) unwell(adapter, status);
        assertThatThrownBy(() -> adapter.call("power", said -> said, answer -> ""))
                .isInstanceOfSatisfying(AdapterFailure.class, failure -> assertThat(failure.reason())
                        .isEqualTo(AdapterFailure.Reason.LEFT_ALONE));
    }

    private static void unwell(ConfiguredAdapter<String> adapter, int status) {
        var reply = new HttpParty.Reply(status, "{}");
        assertThatThrownBy(() -> adapter.call("power", said -> reply.json().toString(), answer -> ""))
                .isInstanceOfSatisfying(AdapterFailure.class, failure -> assertThat(failure.reason())
                        .isEqualTo(AdapterFailure.Reason.THREW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://payee.example",
                "payee.example",
                "https:payee",
                "https:///bills",
                "https://a:b@payee.example",
                "https://payee.example?x=1",
                "https://payee.example#x",
                "https://payee example"
            })
    void aTokenIsShownOnlyOverTls(String address) {
        assertThatThrownBy(() -> check(false, Optional.of(address), TOKEN))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("sen.bank.url");
        assertThatCode(() -> check(false, Optional.of("https://payee.example:8443/sen"), TOKEN))
                .doesNotThrowAnyException();
    }

    @Test
    void inADemoAPartyMayBeReachedWithoutTlsButHasAnAddress() {
        assertThatCode(() -> check(true, Optional.of("http://localhost:8580"), TOKEN))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(true, Optional.of("payee.example"), TOKEN))
                .isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePortalDoesNotStartWithoutTheAddressOrTheToken(boolean demo) {
        var address = Optional.of("https://bank.example");
        assertThatThrownBy(() -> check(demo, Optional.empty(), TOKEN)).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> check(demo, address, Optional.empty()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("sen.bank.url and sen.bank.token");
    }

    private static void check(boolean demo, Optional<String> address, Optional<String> token) {
        PartyAddress.check(new SettingsCheck(demo), "sen.bank", address, token);
    }

    private static void silent(ConfiguredAdapter<String> adapter, String party) {
        assertThatThrownBy(() -> adapter.call(
                        party,
                        said -> {
                            throw new IOException("reset");
                        },
                        answer -> ""))
                .isInstanceOf(AdapterFailure.class);
    }

    private ConfiguredAdapter<String> adapter(Duration limit, int most) {
        var choice = new AdapterChoice("sen.registers", "registers", "signed", limit);
        return new ConfiguredAdapter<>(choice, Optional::of, threads, most, statistics, NO_BREAKER);
    }

    private static AdapterFailure failure(
            ConfiguredAdapter<String> adapter, ConfiguredAdapter.Call<String, String> call) {
        try {
            throw new AssertionError("answered: " + adapter.call(call));
        } catch (AdapterFailure failure) {
            return failure;
        }
    }

    /** As an adapter does that knows nothing of interrupts. */
    private void awaitWhateverComes() {
        while (never.getCount() > 0) {
            if (threads.isShutdown()) return;
            Thread.onSpinWait();
        }
    }
}
