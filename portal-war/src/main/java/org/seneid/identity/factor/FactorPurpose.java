package org.seneid.identity.factor;

/** When a second factor is asked for. */
public enum FactorPurpose {
    /** After the password was right. */
    SIGN_IN,
    /** Before money, sharing and changes of security, by somebody who is signed in. */
    STEP_UP
}
