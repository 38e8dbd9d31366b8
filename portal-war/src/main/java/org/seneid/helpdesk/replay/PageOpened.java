package org.seneid.helpdesk.replay;

import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** An agent opened a page of a citizen's account, or wanted to, and it is in the replay. */
public record PageOpened(AccountId citizen, PublicId session) {}
