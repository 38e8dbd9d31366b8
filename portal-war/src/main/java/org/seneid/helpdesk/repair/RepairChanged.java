package org.seneid.helpdesk.repair;

import java.time.Instant;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/**
 * Something happened with what the helpdesk is to do for a citizen who cannot sign in.
 *
 * @param readyAt when it may be done; null before it was approved
 * @param cancel by which its citizen can say no
 */
public record RepairChanged(
        AccountId citizen,
        String ticket,
        RepairKind kind,
        Change change,
        Instant readyAt,
        PublicId cancel,
        String purpose)
        implements Audited {

    /** What happened, with the key of its sentence. */
    public enum Change {
        ASKED("repair.asked"),
        APPROVED("repair.approved"),
        REFUSED("repair.refused"),
        CANCELLED("repair.cancelled"),
        DONE("repair.done"),
        EXPIRED("repair.expired");

        private final String act;

        Change(String act) {
            this.act = act;
        }

        /** Whether its citizen can still say no. */
        public boolean stoppable() {
            return this == ASKED || this == APPROVED;
        }
    }

    static RepairChanged of(Repair repair, Change change) {
        return new RepairChanged(
                repair.citizen().id(),
                repair.ticket().number().text(),
                repair.kind(),
                change,
                repair.readyAt(),
                repair.cancelId(),
                purpose(repair, change));
    }

    /** Why it is asked for, or why it was refused. */
    private static String purpose(Repair repair, Change change) {
        return switch (change) {
            case ASKED -> repair.reason();
            case REFUSED -> repair.persons().refusal();
            case APPROVED, CANCELLED, DONE, EXPIRED -> "";
        };
    }

    @Override
    public String act() {
        return change.act;
    }

    @Override
    public String subject() {
        return ticket;
    }

    @Override
    public List<String> attributes() {
        return List.of(kind.name());
    }
}
