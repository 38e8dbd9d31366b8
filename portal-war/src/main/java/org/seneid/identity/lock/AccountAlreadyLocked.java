package org.seneid.identity.lock;

import org.seneid.platform.AccountId;

/** Somebody locked what was locked: it stays as it was, and whoever did so wants it to stay. */
public record AccountAlreadyLocked(AccountId citizen) {}
