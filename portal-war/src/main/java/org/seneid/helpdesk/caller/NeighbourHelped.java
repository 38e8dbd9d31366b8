package org.seneid.helpdesk.caller;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** An agent has to do with the account of somebody who lives in their street, or wanted to: on record about the agent, who may be asked why. */
public record NeighbourHelped(AccountId agent, String ticket) implements Audited {

    @Override
    public AccountId citizen() {
        return agent;
    }

    @Override
    public String act() {
        return "help.near-home";
    }

    @Override
    public String subject() {
        return ticket;
    }
}
