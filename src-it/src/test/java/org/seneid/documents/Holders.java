package org.seneid.documents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.seneid.identity.Account;
import org.seneid.identity.Accounts;
import org.seneid.platform.Actor;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.Role;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Accounts of people of the sandbox country who hold what a test is about; nobody is given out twice. */
@Dependent
class Holders {

    private static final AtomicInteger GIVEN_OUT = new AtomicInteger();

    @Inject
    private Databases databases;

    @Inject
    private Accounts accounts;

    @Inject
    private As as;

    @Inject
    private Clock clock;

    /** Somebody with all four kinds of documents in force, none of them in the account yet. */
    Actor ofEverything() throws Exception {
        return account(2);
    }

    /** The same, but never seen in person. */
    Actor ofLevelOne() throws Exception {
        return account(1);
    }

    private Actor account(int level) throws Exception {
        var person = new PersonalId(databases
                .sandbox(
                        """
                        select p.number from person p
                        where exists (select 1 from citizen_card c where c.person = p.id and c.standing = 'IN_FORCE')
                          and exists (select 1 from driving_licence l where l.person = p.id and l.standing = 'IN_FORCE')
                          and (select count(*) from vehicle v where v.person = p.id and v.standing = 'IN_FORCE') = 1
                          and (select count(*) from vehicle v where v.person = p.id) = 1
                          and exists (select 1 from health_insurance h where h.person = p.id and h.standing = 'IN_FORCE')
                          and p.born < date '1996-01-01'
                        order by p.id desc offset ? rows fetch first 1 row only
                        """,
                        GIVEN_OUT.getAndIncrement())
                .get(0)
                .get("number"));
        var now = clock.instant();
        var account = as.system(
                null, () -> accounts.open(Account.ofCitizen(person, "Người Thử", level, now), "no password opens it"));
        var session = PublicId.random().value();
        return new Actor(account.id(), person, account.name(), Role.CITIZEN, level, session, now);
    }
}
