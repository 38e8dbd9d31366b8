package org.seneid.connect.grant;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to grants. */
public final class GrantEvents {

    private GrantEvents() {}

    /** A citizen signed in at a client by the portal. */
    public record ClientSignedIn(AccountId citizen, String subject, List<String> attributes) implements Audited {

        @Override
        public String act() {
            return "connect.signed-in";
        }
    }

    /** A code or a token of a client was shown twice: somebody has a copy, and all that it led to has ended. */
    public record CopyFound(AccountId citizen, String subject) implements Audited {

        public static CopyFound of(Grant grant) {
            return new CopyFound(grant.owner(), grant.client().subject());
        }

        @Override
        public String act() {
            return "connect.copy-found";
        }
    }

    /** A client fetched a citizen's values; which values is in no log. */
    public record ClaimsFetched(AccountId citizen, String subject, List<String> attributes, String purpose)
            implements Audited {

        public static ClaimsFetched of(Grant grant, List<String> attributes) {
            return new ClaimsFetched(grant.owner(), grant.client().subject(), attributes, "");
        }

        @Override
        public String act() {
            return "connect.fetched";
        }
    }
}
