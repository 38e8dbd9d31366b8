package org.seneid.payments.bank;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.ConfiguredAdapter;
import org.seneid.platform.adapter.PartyAddress;
import org.seneid.platform.adapter.PartySettings;
import org.seneid.platform.adapter.ReportedAdapter;
import org.seneid.platform.start.SettingsCheck;

/** The bank that configuration chose; whatever fails is a bank that does not answer. */
@ApplicationScoped
public class ConfiguredBank implements SettlementBank, ReportedAdapter {

    @Inject
    @Any
    Instance<SettlementBank> adapters;

    @Inject
    BankSettings settings;

    @Inject
    PartySettings parties;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Clock clock;

    private ConfiguredAdapter<SettlementBank> chosen;

    @PostConstruct
    void choose() {
        chosen = new ConfiguredAdapter<>(settings.adapter(), adapters, threads, clock, parties.leavingAlone());
    }

    @Override
    public Optional<String> holder(BankAccount account) {
        return read("holder", bank -> bank.holder(account));
    }

    @Override
    public BankAnswer carryOut(BankInstruction instruction) {
        return answered(bank -> bank.carryOut(instruction));
    }

    @Override
    public BankAnswer becameOf(String key) {
        return answered(bank -> bank.becameOf(key));
    }

    @Override
    public String statement(LocalDate day) {
        return read("statement", bank -> bank.statement(day));
    }

    @Override
    public List<AdapterReport> reports() {
        return chosen.reports();
    }

    void check(@Observes SettingsCheck start) {
        start.run(() -> {
            settings.adapter().refuseSandbox(start, "holds no money, and none is for a portal without a bank");
            chosen.adapter();
            if (settings.adapter().name().equals("http"))
                PartyAddress.check(start, "sen.bank", settings.url(), settings.token());
        });
    }

    private <T> T read(String what, ConfiguredAdapter.Call<SettlementBank, T> call) {
        try {
            return chosen.call(call);
        } catch (AdapterFailure failure) {
            throw new BankUnavailable(what, failure);
        }
    }

    private BankAnswer answered(ConfiguredAdapter.Call<SettlementBank, BankAnswer> call) {
        try {
            return chosen.call("", call, ConfiguredBank::failure);
        } catch (AdapterFailure failure) {
            return BankAnswer.UNKNOWN;
        }
    }

    private static String failure(BankAnswer answer) {
        return answer.outcome() == BankAnswer.Outcome.UNKNOWN ? answer.outcome().name() : "";
    }
}
