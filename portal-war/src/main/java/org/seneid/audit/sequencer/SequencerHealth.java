package org.seneid.audit.sequencer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/** That the sequencer lives; known only here, where no statement of SQL says otherwise. */
@ApplicationScoped
public class SequencerHealth implements SequencerHealthMXBean {

    public static final String NAME = "org.seneid:type=Trail";

    private volatile long last = System.nanoTime();
    private volatile long beats;

    @PostConstruct
    void told() {
        untold(); // of a portal that was stopped the hard way
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(NAME));
        } catch (JMException refused) {
            throw new IllegalStateException("the server takes no word of the trail", refused);
        }
    }

    @PreDestroy
    void untold() {
        var server = ManagementFactory.getPlatformMBeanServer();
        try {
            var name = new ObjectName(NAME);
            if (server.isRegistered(name)) server.unregisterMBean(name);
        } catch (JMException gone) {
            throw new IllegalStateException("the server keeps the word of the trail", gone);
        }
    }

    /** The sequencer, of which there is one, did its work. */
    void beat() {
        last = System.nanoTime();
        beats = beats + 1;
    }

    @Override
    public long getSeconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - last);
    }

    @Override
    public long getBeats() {
        return beats;
    }
}
