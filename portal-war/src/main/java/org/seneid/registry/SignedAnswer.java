package org.seneid.registry;

/**
 * A register's answer as it came: a JWS in compact form (RFC 7515) whose payload is the answer's JSON claims.
 *
 * @param register who signed
 * @param jws header.payload.signature
 */
public record SignedAnswer(Register register, String jws) {}
