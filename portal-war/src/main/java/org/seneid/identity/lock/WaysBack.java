package org.seneid.identity.lock;

/** What a holder has besides the password: it opens what they locked, and lets them in when a phone is lost. */
public record WaysBack(long passkeys, boolean app, long recoveryCodes) {

    /** Whether the holder has a passkey or an authenticator app. */
    public boolean strong() {
        return passkeys > 0 || app;
    }

    /** Whether the holder can open a locked account without going to a desk. */
    public boolean any() {
        return strong() || recoveryCodes > 0;
    }
}
