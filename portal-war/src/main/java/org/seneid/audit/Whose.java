package org.seneid.audit;

/** Whose acts the access log shows. */
public enum Whose {
    ALL,
    OTHERS,
    MINE
}
