package org.seneid.connect.redemption;

import java.util.Optional;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.throttle.RetryAfter;
import org.seneid.sharing.ShareStatus;

/** A party may not redeem a code; the citizen is not asked. */
public class RedemptionRefused extends RuleBroken {

    private static final String KEYS = "connect.redemption.refused.";

    private final Reason reason;
    private final transient RetryAfter retry;

    /** Why, and what it is in HTTP. */
    public enum Reason {
        UNKNOWN(404),
        SHARE_EXPIRED(410),
        SHARE_USED(410),
        SHARE_REVOKED(410),
        /** Too many unknown codes. */
        WAIT(429),
        /** The share is meant for another party. */
        ADDRESSED(403),
        /** The share shows more than the party is registered for. */
        OVER_ASKED(403),
        /** What the party says it is for is not what it is registered for. */
        PURPOSE(403),
        /** The citizen said no to this party already. */
        DECLINED(403),
        /** Too many receipts are missing. */
        RECEIPTS(403);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    RedemptionRefused(Reason reason, Object... args) {
        super(KEYS + reason, args);
        at("code");
        this.reason = reason;
        this.retry = null;
    }

    RedemptionRefused(RetryAfter retry) {
        super(KEYS + Reason.WAIT, retry.minutes());
        at("code");
        this.reason = Reason.WAIT;
        this.retry = retry;
    }

    /** A share that shows nothing any more. */
    static RedemptionRefused ended(ShareStatus how) {
        return new RedemptionRefused(
                switch (how) {
                    case OPEN -> Reason.UNKNOWN;
                    case EXPIRED -> Reason.SHARE_EXPIRED;
                    case USED -> Reason.SHARE_USED;
                    case REVOKED -> Reason.SHARE_REVOKED;
                });
    }

    public Reason reason() {
        return reason;
    }

    /** How long to wait before another code, after too many. */
    public Optional<RetryAfter> retry() {
        return Optional.ofNullable(retry);
    }
}
