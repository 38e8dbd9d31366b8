package org.seneid.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;

/**
 * Calls boundaries as somebody: {@code as.citizen(an.actor(), () -> shares.open(request))}. Each call of a boundary has
 * its own transaction, as from a page.
 */
@Dependent
public class As {

    private static final String HERE = "127.0.0.1";

    @Inject
    private Acting acting;

    @Inject
    private AsCitizen citizen;

    @Inject
    private AsOfficer officer;

    @Inject
    private AsAgent agent;

    @Inject
    private AsSupervisor supervisor;

    @Inject
    private AsAuditor auditor;

    @Inject
    private AsOperator operator;

    @Inject
    private AsDeveloper developer;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsReceiver receiver;

    @Inject
    private AsSystem system;

    public <T> T citizen(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return citizen.call(call);
    }

    public void citizen(Actor actor, Act act) throws Exception {
        citizen(actor, act.asCall());
    }

    public <T> T officer(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return officer.call(call);
    }

    public void officer(Actor actor, Act act) throws Exception {
        officer(actor, act.asCall());
    }

    public <T> T agent(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return agent.call(call);
    }

    public void agent(Actor actor, Act act) throws Exception {
        agent(actor, act.asCall());
    }

    public <T> T supervisor(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return supervisor.call(call);
    }

    public void supervisor(Actor actor, Act act) throws Exception {
        supervisor(actor, act.asCall());
    }

    public <T> T auditor(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return auditor.call(call);
    }

    public <T> T clerk(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return clerk.call(call);
    }

    public void clerk(Actor actor, Act act) throws Exception {
        clerk(actor, act.asCall());
    }

    public <T> T receiver(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return receiver.call(call);
    }

    public <T> T operator(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return operator.call(call);
    }

    public void operator(Actor actor, Act act) throws Exception {
        operator(actor, act.asCall());
    }

    public <T> T developer(Actor actor, Callable<T> call) throws Exception {
        acting.as(actor, HERE);
        return developer.call(call);
    }

    public void developer(Actor actor, Act act) throws Exception {
        developer(actor, act.asCall());
    }

    /** As a job or a seeder does. */
    public <T> T system(AccountId account, Callable<T> call) throws Exception {
        acting.asSystemFor(account);
        return system.call(call);
    }

    public void system(AccountId account, Act act) throws Exception {
        system(account, act.asCall());
    }

    /** As a visitor who is not signed in. */
    public <T> T nobody(Callable<T> call) throws Exception {
        acting.asNobody(HERE);
        return call.call();
    }

    public void nobody(Act act) throws Exception {
        nobody(act.asCall());
    }

    /** A call without an answer. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;

        default Callable<Void> asCall() {
            return () -> {
                run();
                return null;
            };
        }
    }
}
