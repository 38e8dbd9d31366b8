package org.seneid.audit.sequencer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.audit.tree.NoteKey;
import org.seneid.audit.tree.SignedNote;
import org.seneid.platform.secret.TrailKey;

/** Signs how large the tree is and what its root is, and reads what was signed, also by earlier keys. */
@ApplicationScoped
public class CheckpointSigner {

    @Inject
    TrailKey key;

    @Inject
    Clock clock;

    private NoteKey own;
    private List<NoteKey> known;

    @PostConstruct
    void readKeys() {
        own = new NoteKey(key.name(), key.publicKey());
        known = Stream.concat(Stream.of(own), key.earlier().stream().map(NoteKey::parse))
                .toList();
    }

    /** The keys that the portal signs with and has signed with. */
    public List<NoteKey> keys() {
        return known;
    }

    /** Signs the present state of the tree. */
    String sign(long size, byte[] root) {
        return new Checkpoint(own.name(), size, root, clock.instant()).signed(own, key::sign);
    }

    /** Signs a text that is no state of the tree. */
    public String sign(String text) {
        return SignedNote.of(own.name() + " " + text, own, key::sign);
    }

    /** A text with that title; empty when the key that the portal has now did not sign it. */
    Optional<String> opened(String title, String note) {
        return SignedNote.opened(note, List.of(own)).filter(text -> text.startsWith(own.name() + " " + title + "\n"));
    }

    /** Whether the portal signed this text, with whichever of its keys. */
    public boolean signed(String text, String note) {
        return SignedNote.opened(note, known)
                .filter((own.name() + " " + text)::equals)
                .isPresent();
    }

    /** The name and the number of the key that signed a state; empty when none of the portal's did. */
    public Optional<String> keyOf(String note) {
        return known.stream()
                .filter(key -> Checkpoint.opened(note, List.of(key)).isPresent())
                .map(NoteKey::shortName)
                .findFirst();
    }

    /** Empty when the portal did not sign this. */
    public Optional<Checkpoint> read(String note) {
        return Checkpoint.opened(note, known);
    }
}
