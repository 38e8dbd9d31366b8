package org.seneid.connect.client;

/** By what a client proves who it is when it calls. */
public enum ClientProof {
    /** A secret, sent along ({@code client_secret_basic} or {@code client_secret_post}). */
    SECRET,
    /** An assertion signed with one of its registered keys ({@code private_key_jwt}, RFC 7523). */
    PRIVATE_KEY
}
