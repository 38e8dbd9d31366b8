package org.seneid.sharing;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

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
