package org.seneid.identity;

/** A way in which somebody who is signed in proves again that it is they: now the password, later second factors. */
public interface Proof {

    /** Whether the answer is right for the holder of an account. */
    boolean given(Account account, String answer);
}
