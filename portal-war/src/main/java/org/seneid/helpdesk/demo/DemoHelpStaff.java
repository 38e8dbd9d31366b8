package org.seneid.helpdesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;

/** Those who work at a demo's helpdesk, as they were signed in at some time of the past. */
@ApplicationScoped
class DemoHelpStaff {

    static final String MINH = "helpdesk.minh";
    static final String THU = "helpdesk.thu";
    private static final String HOA = "supervisor.hoa";

    @Inject
    Accounts accounts;

    Actor agent(String login, Instant then) {
        return signedIn(account(login), then);
    }

    Actor supervisor(Instant then) {
        return signedIn(account(HOA), then);
    }

    Account account(String login) {
        return accounts.staff(login).orElseThrow();
    }

    private static Actor signedIn(Account who, Instant then) {
        var signIn = PublicId.random().value();
        return new Actor(who.id(), who.person(), who.name(), who.role(), who.level(), signIn, then);
    }
}
