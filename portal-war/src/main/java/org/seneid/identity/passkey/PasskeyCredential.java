package org.seneid.identity.passkey;

/**
 * What a device tells of a passkey when it is made.
 *
 * @param id what the device knows it by (base64url)
 * @param publicKey in COSE form (base64url)
 * @param signatureCount how often it has signed; always zero in devices that do not count
 * @param backedUp whether it is copied to other devices of its owner
 */
record PasskeyCredential(String id, String publicKey, long signatureCount, boolean backedUp) {}
