package org.seneid.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.seneid.platform.text.Failure;
import org.seneid.support.As;

/** Does the same thing many times at once, each in a request of its own. */
@Dependent
public class Crowd {

    @Inject
    OneOfMany one;

    public <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        return all(IntStream.range(0, times).mapToObj(i -> call).toList());
    }

    public <T> List<T> all(List<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(Math.min(calls.size(), 16));
        try {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(calls.stream()
                    .map(call -> (Callable<T>) () -> one.call(call))
                    .toList())) answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    /** What comes of it for one of many: this word, or the key of what is said instead. */
    public static Callable<String> outcome(String done, As.Act act) {
        return () -> {
            try {
                act.run();
                return done;
            } catch (Exception refused) {
                return Failure.of(refused).key();
            }
        };
    }

    /** One caller, with a request of its own. */
    @ApplicationScoped
    public static class OneOfMany {

        @ActivateRequestContext
        public <T> T call(Callable<T> call) throws Exception {
            return call.call();
        }
    }
}
