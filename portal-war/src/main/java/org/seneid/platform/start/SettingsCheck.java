package org.seneid.platform.start;

import java.util.LinkedHashSet;
import java.util.Set;
import org.seneid.platform.StartRefused;

/**
 * Fired once at start, before anything is opened or changed: each room looks at its settings, and whatever is wrong with any
 * of them is told together. An observer is static when its bean could not be made with a setting that is wrong.
 */
public final class SettingsCheck {

    private final boolean demo;
    private final Set<String> sentences = new LinkedHashSet<>();

    public SettingsCheck(boolean demo) {
        this.demo = demo;
    }

    /** Whether this portal shows itself with demo people; false in production. */
    public boolean demo() {
        return demo;
    }

    /** Runs a check, and remembers with what words it refused the start, itself or in a bean that could not be made. */
    public void run(Runnable check) {
        try {
            check.run();
        } catch (RuntimeException thrown) {
            Throwable reason = thrown;
            while (reason != null && !(reason instanceof StartRefused)) reason = reason.getCause();
            if (reason == null) throw thrown;
            sentences.add(reason.getMessage());
        }
    }

    /** @throws StartRefused with all that was found, once each */
    public void refuse() {
        if (sentences.isEmpty()) return;
        var all = String.join(" ", sentences);
        throw new StartRefused(demo ? all : "This is no demo (sen.demo is false). " + all);
    }
}
