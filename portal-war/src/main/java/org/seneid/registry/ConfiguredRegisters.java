package org.seneid.registry;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.seneid.platform.Adapter;
import org.seneid.platform.PersonalId;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Register;

/**
 * The registers that configuration chose, each call within its time limit: whatever an adapter does with a network, no
 * page waits for it longer. A call runs in a thread of its own, so that no transaction of the portal can span it.
 */
@ApplicationScoped
public class ConfiguredRegisters implements Registers {

    /** Part of the id of a key that anybody with the sources can sign with. */
    private static final String NOT_REAL = ".sandbox.";

    @Inject
    @Any
    Instance<Registers> adapters;

    @Inject
    RegisterSettings settings;

    @Resource
    ManagedExecutorService threads;

    @Override
    public Optional<SignedAnswer> person(PersonalId id) {
        return inTime(Register.POPULATION, threads, () -> adapter().person(id));
    }

    @Override
    public Optional<SignedAnswer> household(PersonalId id) {
        return inTime(Register.POPULATION, threads, () -> adapter().household(id));
    }

    @Override
    public List<SignedAnswer> documents(DocumentKind kind, PersonalId holder) {
        return inTime(kind.register(), threads, () -> adapter().documents(kind, holder));
    }

    @Override
    public JWKSet keys() {
        return adapter().keys();
    }

    /** A portal that is no demo never trusts what the sandbox signs. */
    void refuseSandbox(@Observes @Priority(PortalStarting.REGISTERS + 1) PortalStarting starting) {
        var keys = adapter().keys();
        if (starting.demo()) return;
        for (var key : keys.getKeys())
            if (key.getKeyID().contains(NOT_REAL))
                throw new StartRefused("This is no demo (sen.demo is false). Set sen.registers to the adapter of real"
                        + " registers: the sandbox signs with keys of our own making.");
    }

    private Registers adapter() {
        var chosen = adapters.select(new Adapter.Called(settings.adapter()));
        if (!chosen.isResolvable())
            throw new StartRefused(
                    "There is no adapter of registers called " + settings.adapter() + " (sen.registers).");
        return chosen.get();
    }

    <T> T inTime(Register register, ExecutorService threads, Callable<T> call) {
        var answer = threads.submit(call);
        try {
            return answer.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new RegisterUnavailable(register, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new RegisterUnavailable(register, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RegisterUnavailable known) throw known;
            throw new RegisterUnavailable(register, e.getCause());
        }
    }
}
