package org.seneid.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;

/** Writes entries as boundaries do, each in one transaction. */
@ApplicationScoped
public class Trailing {

    @Inject
    private Event<Audited> happened;

    @Inject
    private AuditTrail trail;

    @Transactional
    public void happens(Audited what) {
        happened.fire(what);
    }

    @Transactional
    public void saysAndBreaksARule(Audited what) {
        happened.fire(what);
        throw new RuleBroken("test.broken");
    }

    @Transactional
    public void isRefused(Audited what) {
        trail.refused(what);
        throw new RuleBroken("test.broken");
    }

    /** Something that is done with a citizen's data. */
    public record Done(AccountId citizen, String act, String subject, List<String> attributes, String purpose)
            implements Audited {

        public static Done of(AccountId citizen, String act) {
            return new Done(citizen, act, "", List.of(), "");
        }

        public static Done of(AccountId citizen, String act, String subject) {
            return new Done(citizen, act, subject, List.of(), "");
        }
    }

    /** Somebody looks at a citizen's licence; the citizen, or another. */
    public record Seen(AccountId citizen, boolean ownLook) implements Audited {

        @Override
        public String act() {
            return "test.seen";
        }

        @Override
        public String subject() {
            return "driving-licence";
        }

        @Override
        public List<String> attributes() {
            return List.of("number", "classes");
        }

        @Override
        public String purpose() {
            return "kiểm tra trên đường";
        }
    }
}
