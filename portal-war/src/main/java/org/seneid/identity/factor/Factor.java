package org.seneid.identity.factor;

import org.seneid.identity.account.Account;

/** One way to prove a second time that it is oneself; a new way is a new bean of this type. */
public interface Factor {

    FactorKind kind();

    /** Whether the holder of an account can use it now. */
    boolean usableBy(Account account, FactorPurpose occasion);

    /**
     * Whether the answer is right, which it is once: what was taken is refused the second time.
     *
     * @param answer the digits of a code, or what a passkey's script posts
     */
    boolean proven(Account account, String answer);
}
