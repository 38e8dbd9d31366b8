package org.seneid.sharing;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

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
