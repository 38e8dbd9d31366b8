package org.seneid.registry;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.ConfiguredAdapter;
import org.seneid.platform.adapter.ReportedAdapter;
import org.seneid.platform.start.PortalStarting;
import org.seneid.platform.start.SettingsCheck;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Register;

/** The registers that configuration chose; whatever fails is a register that does not answer. */
@ApplicationScoped
public class ConfiguredRegisters implements Registers, ReportedAdapter {

    /** Part of the id of a key that anybody with the sources can sign with. */
    private static final String NOT_REAL = ".sandbox.";

    private static final String MADE_UP = "signs with keys of our own making";

    @Inject
    @Any
    Instance<Registers> adapters;

    @Inject
    RegisterSettings settings;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Clock clock;

    private ConfiguredAdapter<Registers> chosen;

    @PostConstruct
    void choose() {
        chosen = new ConfiguredAdapter<>(settings.adapter(), adapters, threads, clock);
    }

    @Override
    public Optional<SignedAnswer> person(PersonalId id) {
        return asked(Register.POPULATION, registers -> registers.person(id));
    }

    @Override
    public Optional<SignedAnswer> household(PersonalId id) {
        return asked(Register.POPULATION, registers -> registers.household(id));
    }

    @Override
    public List<SignedAnswer> documents(DocumentKind kind, PersonalId holder) {
        return asked(kind.register(), registers -> registers.documents(kind, holder));
    }

    @Override
    public JWKSet keys() {
        return chosen.adapter().keys();
    }

    @Override
    public List<AdapterReport> reports() {
        return chosen.reports();
    }

    void check(@Observes SettingsCheck start) {
        start.run(() -> {
            settings.adapter().refuseSandbox(start, MADE_UP);
            chosen.adapter();
        });
    }

    /** A portal that is no demo never trusts what the sandbox signs, by whatever name it was chosen. */
    void refuseSandbox(@Observes @Priority(PortalStarting.REGISTERS + 1) PortalStarting starting) {
        var keys = keys();
        if (starting.demo()) return;
        for (var key : keys.getKeys())
            if (key.getKeyID().contains(NOT_REAL)) throw settings.adapter().sandboxRefused(MADE_UP);
    }

    private <T> T asked(Register register, ConfiguredAdapter.Call<Registers, T> call) {
        try {
            return chosen.call(register.name(), call, answer -> "");
        } catch (AdapterFailure failure) {
            throw unavailable(register, failure);
        }
    }

    static RegisterUnavailable unavailable(Register register, AdapterFailure failure) {
        return failure.getCause() instanceof RegisterUnavailable known
                ? known
                : new RegisterUnavailable(register, failure.getCause());
    }
}
