package org.seneid.identity.signin;

/**
 * One way to sign in; {@link SignIns} finds the methods by CDI and asks the one that takes the credential.
 *
 * @param <C> what is shown
 */
public interface SignInMethod<C extends SignInCredential> {

    Class<C> takes();

    /** Decides about a credential. No transaction is open; wrong answers are counted and put on record here. */
    SignInResult answer(C shown, ClientInfo client);
}
