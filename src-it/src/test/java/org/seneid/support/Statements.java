package org.seneid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.jpa.JpaEntityManagerFactory;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** The SQL that the portal sends: EclipseLink loads lazily in silence, so a page's statements are counted by its test. */
@ApplicationScoped
public class Statements {

    @PersistenceUnit(unitName = "portal")
    private EntityManagerFactory factory;

    private final ThreadLocal<List<String>> heard = new ThreadLocal<>();
    private final Map<String, List<String>> byAddress = new ConcurrentHashMap<>();

    /** Calls, and tells the statements that the call made in this thread. */
    public List<String> during(Callable<?> call) throws Exception {
        listen();
        var statements = Collections.synchronizedList(new ArrayList<String>());
        heard.set(statements);
        try {
            call.call();
        } finally {
            heard.remove();
        }
        return List.copyOf(statements);
    }

    /** The statements of the last request to an address, such as {@code /documents}. */
    public List<String> ofLastRequestTo(String address) {
        return byAddress.getOrDefault(address, List.of());
    }

    void keep(String address, List<String> statements) {
        byAddress.put(address, statements);
    }

    private void listen() {
        var session = factory.unwrap(JpaEntityManagerFactory.class).getServerSession();
        if (!(session.getSessionLog() instanceof Ear)) session.setSessionLog(new Ear(session.getSessionLog()));
    }

    /** Hears every statement and passes the rest of the log on. */
    private final class Ear extends AbstractSessionLog {

        private final SessionLog rest;

        Ear(SessionLog rest) {
            this.rest = rest;
            setLevel(rest.getLevel());
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return SQL.equals(category) ? level >= FINE : rest.shouldLog(level, category);
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (!SQL.equals(entry.getNameSpace())) rest.log(entry);
            else if (heard.get() != null) heard.get().add(entry.getMessage());
        }
    }
}
