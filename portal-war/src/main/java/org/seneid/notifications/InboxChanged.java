package org.seneid.notifications;

import org.seneid.platform.AccountId;

/**
 * A citizen has more to read, or has read.
 *
 * @param by how many more are unread; fewer below zero
 */
public record InboxChanged(AccountId owner, int by) {}
