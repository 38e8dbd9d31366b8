package org.seneid.identity.staff;

import java.util.Collection;
import java.util.Map;
import org.seneid.platform.AccountId;

/** Where staff work, as the room knows it that has their place. */
public interface StaffPosting {

    /** What the places of those are called who have one. */
    Map<AccountId, String> places(Collection<AccountId> staff);
}
