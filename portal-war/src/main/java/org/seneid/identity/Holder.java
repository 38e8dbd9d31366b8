package org.seneid.identity;

/** An account and the hash of its password. */
public record Holder(Account account, String hash) {}
