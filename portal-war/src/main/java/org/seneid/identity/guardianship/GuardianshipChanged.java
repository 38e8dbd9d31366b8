package org.seneid.identity.guardianship;

import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.audit.Relationship;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/**
 * Something about who acts for whom, as it stands in the log of one of the two.
 *
 * @param citizen whose log it is
 * @param other the name of the other of the two
 */
public record GuardianshipChanged(AccountId citizen, Change change, Side side, String other, PublicId guardianship)
        implements Audited {

    private static final int LONGEST_SUBJECT = 128;

    /** Which of the two the log is of. */
    public enum Side {
        GUARDIAN,
        DEPENDANT
    }

    /** What happened, with the key of its sentences, and which of the two did it when one of them did. */
    public enum Change {
        ADDED("added", null),
        ASKED("asked", null),
        AGREED("agreed", Relationship.DEPENDANT),
        REFUSED("refused", Relationship.DEPENDANT),
        /** The guardian does not want any more. */
        GIVEN_UP("given-up", Relationship.GUARDIAN),
        /** The dependant does not want any more. */
        WITHDRAWN("withdrawn", Relationship.DEPENDANT),
        /** The child turned fourteen. */
        GROWN_UP("grown-up", null),
        BEGAN_TO_ACT("began-to-act", Relationship.GUARDIAN),
        CEASED_TO_ACT("ceased-to-act", Relationship.GUARDIAN);

        private final String key;
        private final Relationship by;

        Change(String key, Relationship by) {
            this.key = key;
            this.by = by;
        }

        /** Whether nobody acts by it any more. */
        boolean ends() {
            return this == GIVEN_UP || this == WITHDRAWN || this == GROWN_UP;
        }
    }

    /** The entries of both logs. */
    public static List<GuardianshipChanged> of(Guardianship guardianship, Change change) {
        var guardian = guardianship.getGuardian();
        var dependant = guardianship.getDependant();
        var id = guardianship.getPublicId();
        return List.of(
                new GuardianshipChanged(guardian.id(), change, Side.GUARDIAN, dependant.name(), id),
                new GuardianshipChanged(dependant.id(), change, Side.DEPENDANT, guardian.name(), id));
    }

    @Override
    public String act() {
        return (side == Side.GUARDIAN ? "dependant." : "guardian.") + change.key;
    }

    @Override
    public String subject() {
        return other.length() > LONGEST_SUBJECT ? other.substring(0, LONGEST_SUBJECT) : other;
    }

    @Override
    public Optional<Relationship> tie() {
        return Optional.ofNullable(change.by);
    }

    /** Switching to and fro is no news to the one who does it. */
    @Override
    public boolean routine() {
        return change == Change.BEGAN_TO_ACT || change == Change.CEASED_TO_ACT;
    }
}
