package org.seneid.sharing;

import java.util.List;
import java.util.Set;
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
     * @param channel by a page or by a program
     * @param inPerson the holder stands before whoever looks
     * @param spent this look ended the share
     */
    public record ShareViewed(
            AccountId citizen,
            PublicId share,
            List<String> attributes,
            String purpose,
            Viewer.Channel channel,
            boolean inPerson,
            boolean spent)
            implements Audited {

        private static final String ON_A_PAGE = "share.viewed";
        private static final String BY_A_PROGRAM = "share.fetched";

        /** What the trail calls a look, however it was done. */
        static final Set<String> ACTS = Set.of(ON_A_PAGE, BY_A_PROGRAM);

        public static ShareViewed of(Viewing look) {
            var share = look.share();
            return new ShareViewed(
                    share.owner(),
                    share.publicId(),
                    share.selection().names(),
                    share.purpose().words(),
                    look.channel(),
                    share.inPerson(),
                    share.oneTime());
        }

        @Override
        public String act() {
            return switch (channel) {
                case PAGE -> ON_A_PAGE;
                case PROGRAM -> BY_A_PROGRAM;
            };
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
