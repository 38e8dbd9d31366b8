package org.seneid.sharing;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

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
