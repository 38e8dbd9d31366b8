package org.seneid.audit.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.Relationship;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.Kinship;

/**
 * Whose log is read and by whom, and the one rule about what of it is shown to whoever is not its owner.
 *
 * <p>Whoever acts for a child sees all but what another guardian did: not the acts themselves, nor what came of them (who
 * looked at a share that the other made), nor who else was put on record. Whoever helps a mother or a father sees what they
 * did themselves, and nothing of what these do on their own. An agent sees what the room that lets them in has marked.
 *
 * @param reader who is signed in
 * @param kinship what the owner is to the reader; empty when it is no dependant of theirs
 */
public record LogScope(AccountId owner, AccountId reader, Optional<Kinship> kinship) {

    /** What the sequencer put aside is for the auditor: somebody made it up. */
    private static final String WRITTEN_BY_THE_PORTAL = " and (e.leaf is null or e.leaf >= 0)";

    private static final String THEIR_OWN = " and e.actor = :reader";

    /** Acts whose subject is one thing by its own id, so that what came of it is known by the same. */
    private static final List<String> NAMED_BY_ONE_ID =
            Stream.of("share.", "question.").flatMap(ActCatalogue::beginning).toList();

    /** An entry {@code o} of another guardian's. */
    static final String OF_ANOTHER_GUARDIAN =
            "o.owner = :owner" + " and o.tie = org.seneid.audit.Relationship.GUARDIAN and o.actor <> :reader";

    private static final String OF_A_CHILD = " and (e.actor = :reader or ((e.tie is null"
            + " or e.tie <> org.seneid.audit.Relationship.GUARDIAN) and e.act not in :guardianships and not (e.act in :named"
            + " and e.subject in (select o.subject from AuditEntry o where " + OF_ANOTHER_GUARDIAN + "))))";

    /** The log of whoever is acted for, or of a dependant of the one who is signed in. */
    static LogScope of(Acting acting, Optional<ReadableDependant> ward) {
        var reader = acting.signedIn().account();
        return ward.map(other -> new LogScope(other.account(), reader, Optional.of(other.kinship())))
                .orElseGet(() ->
                        new LogScope(acting.citizen(), reader, acting.behalf().flatMap(Delegation::kinship)));
    }

    /** The condition on an entry {@code e}, with its parameters. */
    String where() {
        return " where e.owner = :owner" + WRITTEN_BY_THE_PORTAL
                + kinship.map(kin -> kin == Kinship.CHILD ? OF_A_CHILD : THEIR_OWN)
                        .orElse("");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(Map.of("owner", owner));
        if (kinship.isPresent()) parameters.put("reader", reader);
        if (besideAnother()) {
            parameters.put("guardianships", ActCatalogue.beginning("guardian.").toList());
            parameters.put("named", NAMED_BY_ONE_ID);
        }
        return parameters;
    }

    /** Whose acts are {@link ActorFilter#MINE}. */
    AccountId me() {
        return kinship.isPresent() ? reader : owner;
    }

    /** Whether another may act for the owner as well, of whose acts the reader sees nothing. */
    boolean besideAnother() {
        return kinship.filter(Kinship.CHILD::equals).isPresent();
    }

    /** Whether the reader sees what others did, at least some of it. */
    boolean showsOthers() {
        return kinship.filter(Kinship.PARENT::equals).isEmpty();
    }

    /** What the reader is to the owner, for the log that says who read it. */
    public Optional<Relationship> tie() {
        return kinship.map(kin -> Relationship.GUARDIAN);
    }
}
