package org.seneid.sharing.choice;

import java.util.List;
import org.seneid.platform.PublicId;

/** The registered third parties that a share can be addressed to; the room that registers them knows them. */
public interface RegisteredParties {

    /**
     * One of them.
     *
     * @param name as it is registered
     * @param host that it is registered for, which tells it from others of the same name
     */
    record RegisteredParty(PublicId id, String name, String host) {}

    /** Those that could redeem a share of this selection, by name. */
    List<RegisteredParty> forShareOf(Selection selection);
}
