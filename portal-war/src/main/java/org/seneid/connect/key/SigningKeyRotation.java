package org.seneid.connect.key;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks every night whether a signing key grows old. */
@Singleton
class SigningKeyRotation {

    @Inject
    SigningKeyStore store;

    @Schedule(hour = "2", minute = "40", persistent = false, info = "signing-keys")
    void rotate() {
        store.rotate();
    }
}
