package org.seneid.audit.sequencer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.seneid.audit.sequencer.CheckpointTable.Signed;

/**
 * What was signed names what was signed before it, so that none between them is taken away. The last has none behind it that
 * names it: the portal remembers it while it runs.
 */
@ApplicationScoped
public class CheckpointChain {

    private static final String TITLE = "link";
    private static final int LATELY = 100;

    @Inject
    CheckpointSigner signer;

    private volatile Signed last;

    /** The link of a state that is signed now, to the one that was signed last. */
    String sign(long size, Connection connection) throws SQLException {
        var before = new CheckpointTable(connection)
                .lately(LATELY).stream().filter(this::genuine).findFirst();
        return signer.sign(text(size, before.map(Signed::size).orElse(0L)));
    }

    /** Whether the portal signed that this came next after that size. */
    public boolean holds(Signed signed, long before) {
        return signer.signed(text(signed.size(), before), signed.link());
    }

    /** Whether the portal signed some link with the key that it has now. */
    boolean begun(Connection connection) throws SQLException {
        return new CheckpointTable(connection)
                .lately(LATELY).stream()
                        .anyMatch(signed -> signer.opened(TITLE, signed.link()).isPresent());
    }

    /** Remembers the largest that the portal signed; asked each second, so it looks at the signature only once. */
    void saw(Signed latest) {
        if (last != null && latest.size() <= last.size()) return;
        if (genuine(latest)) last = latest;
    }

    /** @throws IllegalStateException when the tree is smaller than what the portal remembers to have signed */
    void remembered(long size) {
        var known = last;
        if (known != null && known.size() > size) throw smaller(size, known);
    }

    /** @throws IllegalStateException also when it is smaller than what was signed by what the database says */
    void askedFor(long size, Connection connection) throws SQLException {
        remembered(size);
        for (var signed : new CheckpointTable(connection).after(size, LATELY))
            if (genuine(signed)) throw smaller(size, signed);
    }

    private static IllegalStateException smaller(long size, Signed signed) {
        return new IllegalStateException("the tree has %d leaves, and %d were signed".formatted(size, signed.size()));
    }

    /** The size of what was signed last and is not there any more; what was altered in its place fails by its signature. */
    public Optional<Long> lost(Connection connection) throws SQLException {
        var known = last;
        if (known == null) return Optional.empty();
        var there = new CheckpointTable(connection).ofSize(known.size());
        return there.filter(found -> found.equals(known) || !genuine(found)).isPresent()
                ? Optional.empty()
                : Optional.of(known.size());
    }

    private boolean genuine(Signed signed) {
        return signer.read(signed.note())
                .filter(note -> note.size() == signed.size())
                .isPresent();
    }

    private static String text(long size, long before) {
        return "%s\n%d after %d\n".formatted(TITLE, size, before);
    }
}
