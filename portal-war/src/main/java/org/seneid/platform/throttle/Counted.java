package org.seneid.platform.throttle;

import java.util.Map;
import java.util.function.Function;

/** Which attempts count together. All but those of a known device are counted for strange devices only. */
enum Counted {
    /** At one subject, from one device that its holder signed in on before. */
    DEVICE(
            "a.subject, a.device",
            "a.subject = :subject and a.device = :device",
            own -> Map.of("subject", own.subject(), "device", own.device().orElseThrow())),
    /** At one subject, from one network. */
    PLACE(
            "a.subject, a.network",
            "a.subject = :subject and a.network = :network and a.device is null",
            own -> Map.of("subject", own.subject(), "network", own.network())),
    /** At one subject, from everywhere. */
    SUBJECT("a.subject", "a.subject = :subject and a.device is null", own -> Map.of("subject", own.subject())),
    /** At all subjects, from one address. */
    ADDRESS(
            "a.network, a.address",
            "a.policy = :policy and a.network = :network and a.address = :address and a.device is null",
            own -> Map.of("policy", own.policy(), "network", own.network(), "address", own.address())),
    /** At all subjects, from one network. */
    NETWORK(
            "a.network",
            "a.policy in :policies and a.network = :network and a.device is null",
            own -> Map.of("policies", own.policy().sharingNetworks(), "network", own.network()));

    private final String together;
    private final String condition;
    private final Function<Attempt, Map<String, Object>> parameters;

    Counted(String together, String condition, Function<Attempt, Map<String, Object>> parameters) {
        this.together = together;
        this.condition = condition;
        this.parameters = parameters;
    }

    /** A known device has an allowance of its own, which stands for all others. */
    boolean concerns(Attempt attempt) {
        return (this == DEVICE) == attempt.device().isPresent();
    }

    /** What is the same of those that count together, in a query's {@code group by}. */
    String together() {
        return together;
    }

    /** Those like one, in a query's {@code where}. */
    String condition() {
        return condition;
    }

    Map<String, Object> parameters(Attempt attempt) {
        return parameters.apply(attempt);
    }
}
