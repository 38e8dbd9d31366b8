package org.seneid.helpdesk.session;

import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** That an agent looks at a citizen's account now. */
public record RunningSession(PublicId session, AccountId citizen, AccountId agent, String agentName, Instant until) {}
