package org.seneid.identity;

/** Who closed an account; whoever did decides who may open it again. */
public enum LockedBy {
    HOLDER,
    OFFICER
}
