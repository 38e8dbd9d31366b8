package org.seneid.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.oversight.TrailStates;
import org.seneid.ledger.BooksDifferences;
import org.seneid.ledger.LedgerCheck;
import org.seneid.ledger.LedgerCheckRounds;
import org.seneid.operations.setting.SettingInForce;
import org.seneid.operations.setting.SettingsInForce;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.LimitInForce;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Staff;

/** What an operator sees of the server, and nobody else; no citizen is in any of it. */
@InContainer
@OnPostgreSQLToo
class ConsoleIT {

    private static final String SECRET = "correct-horse-battery";

    @Inject
    private ServerHealth health;

    @Inject
    private DatabaseStates databases;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Jobs jobs;

    @Inject
    private ThrottleLimits limits;

    @Inject
    private Adapters adapters;

    @Inject
    private SettingsInForce settings;

    @Inject
    private TrailStates trail;

    @Inject
    private LedgerCheck ledger;

    @Inject
    private LedgerCheckRounds checking;

    @Inject
    private BooksDifferences books;

    @Inject
    private AttemptLimiter limiter;

    @Inject
    private Citizens citizens;

    @Inject
    private Staff staff;

    @Inject
    private As as;

    private Actor operator;

    @BeforeEach
    void anOperatorWorks() {
        operator = staff.opened(Citizens.number(), "ops", "Lê Vận Hành", Role.OPERATOR);
    }

    @Test
    void everythingIsForOperatorsOnly() throws Exception {
        var citizen = citizens.signedIn(citizens.open(1));
        for (var look : looks()) {
            assertThat(as.operator(operator, look)).isNotNull();
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.citizen(citizen, look));
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.auditor(operator, look));
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.supervisor(operator, look));
        }
    }

    private List<Callable<?>> looks() throws Exception {
        as.system(null, checking::addUp);
        var last = as.operator(operator, ledger::last).orElseThrow();
        return List.of(
                health::now,
                databases::now,
                deliveries::counts,
                () -> deliveries.count(UndeliveredFilter.ALL),
                () -> deliveries.page(UndeliveredFilter.ALL, Slice.first(10, "created", false)),
                jobs::all,
                limits::inForce,
                adapters::all,
                settings::all,
                settings::unknown,
                trail::now,
                ledger::last,
                () -> ledger.totals(last),
                () -> books.page(Slice.first(10, "found", false)));
    }

    @Test
    void noCitizenIsInAnyOfIt() throws Exception {
        var citizen = citizens.signedIn(citizens.open(1));
        as.nobody(() -> limiter.note(ThrottlePolicy.SIGN_IN, citizen.person().digits(), Optional.empty()));
        var seen = new ArrayList<String>();
        for (var look : looks()) seen.add(String.valueOf(as.operator(operator, look)));
        assertThat(seen)
                .noneMatch(text -> text.contains(citizen.name()))
                .noneMatch(text -> text.contains(citizen.person().digits()));
    }

    /** Settings that only the server's configuration reads, and at its start. */
    @Test
    void noSecretIsAmongTheSettings() throws Exception {
        System.setProperty("sen.sandbox.password", SECRET);
        System.setProperty("sen.sandbox.url", "jdbc:postgresql://db/sandbox?password=" + SECRET);
        try {
            var shown = as.operator(operator, settings::all);
            assertThat(shown.toString()).doesNotContain(SECRET);
            assertThat(shown).filteredOn(SettingInForce::secret).isNotEmpty().allMatch(setting -> setting.value()
                    .isEmpty());
            assertThat(shown)
                    .filteredOn(setting -> setting.key().startsWith("sen.sandbox."))
                    .filteredOn(SettingInForce::set)
                    .extracting(SettingInForce::value)
                    .contains("", "jdbc:postgresql://db/sandbox");
        } finally {
            System.clearProperty("sen.sandbox.password");
            System.clearProperty("sen.sandbox.url");
        }
    }

    @Test
    void theDatabasesTellWhatTheyAreAndHowFarTheirSchemasAre() throws Exception {
        assertThat(as.operator(operator, databases::now)).hasSize(2).allSatisfy(state -> {
            assertThat(state.product()).isIn("H2", "PostgreSQL");
            assertThat(state.answered()).isPresent();
            assertThat(state.steps()).isNotEmpty();
            assertThat(state.pending()).isZero();
        });
    }

    @Test
    void theTrailAndTheBooksTellHowTheyAre() throws Exception {
        var state = as.operator(operator, trail::now);
        assertThat(state.size()).isNotNegative();
        assertThat(state.sequenced()).isGreaterThanOrEqualTo(Duration.ZERO);

        var found = as.system(null, checking::addUp);
        assertThat(as.operator(operator, ledger::lastEnded))
                .hasValueSatisfying(last -> assertThat(last.found()).isEqualTo(found));
    }

    @Test
    void aGuesserWhoHasToWaitIsCountedByTheLimitAndNotNamed() throws Exception {
        var before = blocked("RECEIPT", "SUBJECT");
        var subject = "receipt " + Citizens.number().digits();
        for (int i = 0; i < 200; i++) as.nobody(() -> limiter.note(ThrottlePolicy.RECEIPT, subject, Optional.empty()));
        assertThat(blocked("RECEIPT", "SUBJECT")).isEqualTo(before + 1);
    }

    private long blocked(String policy, String counted) throws Exception {
        return as.operator(operator, limits::inForce).stream()
                .filter(limit ->
                        limit.policy().name().equals(policy) && limit.counted().equals(counted))
                .mapToLong(LimitInForce::blocked)
                .sum();
    }

    @Test
    void everyPortTellsWhichAdapterItUses() throws Exception {
        assertThat(as.operator(operator, adapters::all))
                .extracting(report -> report.choice().setting())
                .contains("sen.registers", "sen.chip-reader", "sen.sms", "sen.mail.host", "sen.payees", "sen.bank");
    }

    @Test
    void theHealthIsWhatTheManagementPortReports() throws Exception {
        assertThat(as.operator(operator, health::now))
                .hasValueSatisfying(all -> assertThat(all.checks()).isNotEmpty());
    }
}
