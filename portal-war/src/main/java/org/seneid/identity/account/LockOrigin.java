package org.seneid.identity.account;

/** By what right an account was closed; it decides who may open it again. */
public enum LockOrigin {
    /** The holder, signed in. */
    HOLDER,
    /** Whoever had the link of a notice: the holder, who did not recognise something. */
    LINK,
    /** Whoever knew the lock code: the holder, on any telephone. */
    CODE,
    /** An officer; only a desk opens it again. */
    OFFICER,
    /** An operator, of an account of staff; only an operator opens it again. */
    OPERATOR;

    boolean holders() {
        return this != OFFICER && this != OPERATOR;
    }
}
