package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.seneid.enrolment.Desks;
import org.seneid.identity.Account;
import org.seneid.identity.Accounts;
import org.seneid.identity.DemoAccount;
import org.seneid.identity.PasswordHashing;
import org.seneid.platform.Actor;
import org.seneid.platform.PersonalId;
import org.seneid.platform.Role;
import org.seneid.platform.Seal;

/** Makes officers, each with a desk of their own. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class Officers {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String COMMUNE = "00004";

    @Inject
    private Accounts accounts;

    @Inject
    private Desks desks;

    @Inject
    private Citizens citizens;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Databases databases;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** An officer whom no register knows. */
    public Actor atADesk() {
        return whoIs(Citizens.number());
    }

    /** An officer who is also this person of the sandbox country. */
    public Actor whoIs(PersonalId person) {
        return made(person, "T" + COUNT.incrementAndGet());
    }

    /** Another officer at the desk of the first. */
    public Actor colleague(Actor first) throws SQLException {
        var desk = databases
                .portal(
                        "select d.code from desk d join desk_officer o on o.desk_id = d.id where o.account = ?",
                        first.account().value())
                .get(0);
        return made(Citizens.number(), desk.get("code"));
    }

    private Actor made(PersonalId person, String desk) {
        var name = "desk." + COUNT.incrementAndGet();
        var account = accounts.open(
                Account.ofStaff(person, name, "Đinh Thị Quầy", Role.OFFICER, clock.instant()),
                hashing.hash(Citizens.PASSWORD));
        desks.assign(account.id(), desks.opened(desk, "Quầy thử " + desk, COMMUNE));
        return citizens.signedIn(account);
    }

    /** As it travels to a story, with an app for the second factor; the staff name stands for the number. */
    public Map<String, String> written(Actor officer) throws SQLException {
        databases.portal(
                "insert into totp (owner, version, secret, added_at, last_step) values (?, 0, ?, ?, 0)",
                officer.account().value(),
                seal.seal(DemoAccount.TOTP.base32()),
                Timestamp.valueOf(clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime()));
        var name = databases
                .portal(
                        "select login_name from account where id = ?",
                        officer.account().value())
                .get(0)
                .get("login_name");
        return Map.of("number", name, "name", officer.name(), "password", Citizens.PASSWORD);
    }
}
