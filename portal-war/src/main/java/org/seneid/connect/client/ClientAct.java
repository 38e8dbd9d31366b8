package org.seneid.connect.client;

import java.util.Locale;

/** What developers and operators do with a client. */
public enum ClientAct {
    REGISTERED,
    SUBMITTED,
    DESCRIBED,
    CHANGE_ASKED,
    CHANGE_WITHDRAWN,
    SECRET_MADE,
    SECRET_ENDED,
    KEY_ADDED,
    KEY_REMOVED,
    APPROVED,
    REFUSED,
    CHANGE_APPROVED,
    CHANGE_REFUSED,
    SUSPENDED,
    RESUMED,
    LIMITED,
    DRAFT_ENDED;

    /** As the trail knows it. */
    String act() {
        return "client." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
