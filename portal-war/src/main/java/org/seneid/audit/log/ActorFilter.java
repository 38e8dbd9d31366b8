package org.seneid.audit.log;

/** Whose acts the access log shows. */
public enum ActorFilter {
    ALL,
    OTHERS,
    MINE
}
