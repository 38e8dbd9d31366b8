package org.seneid.payments.vietqr;

/**
 * A bank that accounts can be at.
 *
 * @param bin six digits that payment codes and transfers name it by
 * @param shortName what people call it
 */
public record Bank(String bin, String shortName) {}
