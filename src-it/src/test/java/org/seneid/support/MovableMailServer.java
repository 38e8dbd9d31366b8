package org.seneid.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import org.seneid.platform.outbox.MailSettings;

/** The portal's mail server under test: none, as in a demo, until a test says where one is. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableMailServer extends MailSettings {

    private volatile Integer at;

    /** From now on mail goes to a port of this machine. */
    public void at(int port) {
        at = port;
    }

    /** Back to a demo without one. */
    public void none() {
        at = null;
    }

    @Override
    public boolean configured() {
        return at != null;
    }

    @Override
    public Optional<String> host() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public int port() {
        return at;
    }

    @Override
    public Tls tls() {
        return Tls.NONE;
    }
}
