package org.seneid.connect.redemption;

import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.sharing.Share;

/** What happens when shares are redeemed; which values were seen is in no log. */
public final class RedemptionEvents {

    private RedemptionEvents() {}

    /** What happened to a redemption. */
    public enum What {
        /** A party wants to redeem a share. */
        ASKED("share-asked"),
        /** A citizen lets it. */
        CONFIRMED("share-confirmed"),
        /** A citizen does not. */
        DECLINED("share-declined"),
        /** The party has fetched the result. */
        RECEIVED("share-received"),
        /** The party has signed for it. */
        SIGNED("share-signed");

        private static final String BY_A_PROGRAM = "connect.";
        private static final String AT_A_COUNTER = "connect.counter-";

        private final String act;

        What(String act) {
            this.act = act;
        }

        /** Whether it is an answer, and not what the party does. */
        public boolean byTheCitizen() {
            return this == CONFIRMED || this == DECLINED;
        }
    }

    /**
     * One step of a redemption.
     *
     * @param subject the party's name, and its id
     * @param clerk who is at the party's counter; empty when a program does it
     * @param addressed whether the share was meant for the party, which the citizen then is not asked about
     * @param redemption empty when it was refused before it was one
     */
    public record RedemptionStep(
            What what,
            AccountId citizen,
            PublicId share,
            String subject,
            List<String> attributes,
            String purpose,
            Optional<AccountId> clerk,
            boolean addressed,
            Optional<PublicId> redemption)
            implements Audited {

        static RedemptionStep of(What what, Redemption redemption) {
            var party = new RedeemingParty(redemption.client(), redemption.clerk());
            return of(what, party, redemption.share(), Optional.of(redemption.publicId()));
        }

        /** A party asked for more than it is registered for; the citizen was not asked. */
        static RedemptionStep overAsked(RedeemingParty party, Share share) {
            return of(What.ASKED, party, share, Optional.empty());
        }

        private static RedemptionStep of(What what, RedeemingParty party, Share share, Optional<PublicId> redemption) {
            return new RedemptionStep(
                    what,
                    share.owner(),
                    share.publicId(),
                    party.client().subject(),
                    share.selection().names(),
                    share.purpose().words(),
                    party.clerk(),
                    share.meantFor(party.client().publicId()),
                    redemption);
        }

        @Override
        public String act() {
            var counter = clerk.isPresent() && !what.byTheCitizen();
            return (counter ? What.AT_A_COUNTER : What.BY_A_PROGRAM) + what.act;
        }
    }
}
