package org.seneid.helpdesk.repair;

/** The two things that the helpdesk does for whoever cannot sign in; nothing else is open without a code. */
public enum RepairKind {
    UNLOCK,
    CONTACT
}
