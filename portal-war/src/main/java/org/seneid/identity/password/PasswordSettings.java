package org.seneid.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cost of password hashes, as configured. */
@ApplicationScoped
public class PasswordSettings {

    /** The three together are the second recommended option of RFC 9106, section 4. */
    @Inject
    @ConfigProperty(name = "sen.argon2.memory-kib", defaultValue = "65536")
    int memoryKib;

    @Inject
    @ConfigProperty(name = "sen.argon2.iterations", defaultValue = "3")
    int iterations;

    @Inject
    @ConfigProperty(name = "sen.argon2.parallelism", defaultValue = "4")
    int parallelism;

    /**
     * Hashes computed at once; 0 means as many as keep the machine's cores busy with their lanes, and one more, because the
     * lanes of one wait for each other at every slice.
     */
    @Inject
    @ConfigProperty(name = "sen.argon2.concurrent", defaultValue = "0")
    int concurrent;

    Argon2Cost cost() {
        return new Argon2Cost(memoryKib, iterations, parallelism);
    }

    int concurrentHashes() {
        var cores = Runtime.getRuntime().availableProcessors();
        return concurrent > 0 ? concurrent : (cores + parallelism - 1) / parallelism + 1;
    }
}
