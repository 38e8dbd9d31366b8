package org.seneid.sharing;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** What happens to shares. */
public final class ShareEvents {

    private ShareEvents() {}

    /** A citizen opened a share. */
    public record ShareCreated(AccountId citizen, PublicId share, List<String> attributes, String purpose)
            implements Audited {

        public static ShareCreated of(Share share) {
            return new ShareCreated(
                    share.owner(),
                    share.publicId(),
                    share.selection().names(),
                    share.purpose().words());
        }

        @Override
        public String act() {
            return "share.created";
        }

        @Override
        public String subject() {
            return share.value();
        }
    }

    /**
     * Somebody who held the code looked at a share; which values they saw is in no log.
     *
     * @param inPerson the holder stands before whoever looks
     * @param spent this look ended the share
     */
    public record ShareViewed(
            AccountId citizen, PublicId share, List<String> attributes, String purpose, boolean inPerson, boolean spent)
            implements Audited {

        public static ShareViewed of(Share share) {
            return new ShareViewed(
                    share.owner(),
                    share.publicId(),
                    share.selection().names(),
                    share.purpose().words(),
                    share.inPerson(),
                    share.oneTime());
        }

        @Override
        public String act() {
            return "share.viewed";
        }

        @Override
        public String subject() {
            return share.value();
        }
    }

    /** A citizen stopped a share before its time. */
    public record ShareStopped(AccountId citizen, PublicId share, List<String> attributes, String purpose)
            implements Audited {

        static ShareStopped of(Share share) {
            return new ShareStopped(
                    share.owner(),
                    share.publicId(),
                    share.selection().names(),
                    share.purpose().words());
        }

        @Override
        public String act() {
            return "share.stopped";
        }

        @Override
        public String subject() {
            return share.value();
        }
    }
}
