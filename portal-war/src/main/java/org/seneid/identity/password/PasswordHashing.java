package org.seneid.identity.password;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Argon2id, no more at once than the machine has room for, in threads of its own: each thread keeps the memory that a
 * hash fills, which in the server's many threads would be as many times as much, and slower.
 */
@ApplicationScoped
public class PasswordHashing {

    @Inject
    PasswordSettings settings;

    private Argon2 argon2;
    private Argon2Cost cost;
    private ExecutorService threads;
    private String nobodys;

    @PostConstruct
    void warmUp() {
        argon2 = Argon2Factory.create(Argon2Types.ARGON2id);
        cost = settings.cost();
        threads = Executors.newFixedThreadPool(settings.concurrentHashes(), PasswordHashing::thread);
        nobodys = hash("nobody has this password");
    }

    public String hash(String password) {
        return inTurn(() -> {
            var chars = NormalizedPassword.of(password).chars();
            try {
                return argon2.hash(cost.iterations(), cost.memoryKib(), cost.parallelism(), chars);
            } finally {
                argon2.wipeArray(chars);
            }
        });
    }

    /**
     * Compares a password with a stored hash; without one it computes as long and says no, so that the time tells
     * nothing.
     */
    public boolean matches(Optional<String> stored, String password) {
        var typed = NormalizedPassword.of(password);
        var same = inTurn(() -> {
            var chars = typed.chars();
            try {
                return argon2.verify(stored.orElse(nobodys), chars);
            } finally {
                argon2.wipeArray(chars);
            }
        });
        return same && typed.usable() && stored.isPresent();
    }

    /** Whether a hash was made at another cost than is asked for now. */
    public boolean outdated(String stored) {
        return argon2.needsRehash(stored, cost.iterations(), cost.memoryKib(), cost.parallelism());
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "password-hashing");
        thread.setDaemon(true);
        return thread;
    }

    private <T> T inTurn(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a password was hashed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a password could not be hashed", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
