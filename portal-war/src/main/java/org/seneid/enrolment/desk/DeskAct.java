package org.seneid.enrolment.desk;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * What an officer did at the desk.
 *
 * @param citizen the account of the person it was about; the officer's own while that person has none
 * @param subject the reference of the enrolment, or the name of the desk where there is none
 * @param attributes names of what was touched
 * @param purpose the reason that the officer gave; empty when none is asked for
 */
public record DeskAct(AccountId citizen, Act what, String subject, List<String> attributes, String purpose)
        implements Audited {

    /** The acts, with the keys of their sentences. */
    public enum Act {
        LOOKED_UP("desk.looked-up"),
        STARTED("desk.started"),
        RESUMED("desk.resumed"),
        MOVED("desk.moved"),
        ORIGINAL_CHECKED("desk.original-checked"),
        CONTACT_PROVEN("desk.contact-proven"),
        DEPENDANTS_CHOSEN("desk.dependants-chosen"),
        ABANDONED("desk.abandoned"),
        COMPLETED("desk.completed"),
        SLIP_PRINTED("desk.slip-printed"),
        IDENTITY_CHECKED("desk.identity-checked"),
        SERVED("desk.served");

        private final String key;

        Act(String key) {
            this.key = key;
        }
    }

    public static DeskAct of(AccountId citizen, Act what, String subject, String... attributes) {
        return new DeskAct(citizen, what, subject, List.of(attributes), "");
    }

    @Override
    public String act() {
        return what.key;
    }
}
