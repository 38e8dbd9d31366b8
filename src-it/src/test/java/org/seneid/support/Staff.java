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
import org.seneid.identity.account.Account;
import org.seneid.identity.demo.DemoAccount;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordStore;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.secret.SecretBox;

/** Opens accounts of people who work here; {@link Officers} and {@link Agents} say of whom. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class Staff {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    private PasswordStore passwords;

    @Inject
    private Citizens citizens;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Databases databases;

    @Inject
    private SecretBox secretBox;

    @Inject
    private Clock clock;

    /** @param login what the name to sign in by begins with */
    public Actor opened(PersonalId person, String login, String name, Role role) {
        return citizens.signedIn(passwords.open(
                Account.ofStaff(person, login + "." + COUNT.incrementAndGet(), name, role, clock.instant()),
                hashing.hash(Citizens.PASSWORD)));
    }

    /** Who somebody is who signs in by a name. */
    public PersonalId person(String login) throws SQLException {
        return new PersonalId(databases
                .portal("select person from account where login_name = ?", login)
                .get(0)
                .get("person"));
    }

    /** As one travels to a story, with an app for the second factor; the staff name stands for the number. */
    public Map<String, String> written(Actor who) throws SQLException {
        databases.portal(
                "insert into totp (owner, version, secret, added_at, last_step) values (?, 0, ?, ?, 0)",
                who.account().value(),
                secretBox.seal(DemoAccount.TOTP.base32()),
                Timestamp.valueOf(clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime()));
        var name = databases
                .portal(
                        "select login_name from account where id = ?",
                        who.account().value())
                .get(0)
                .get("login_name");
        return Map.of("number", name, "name", who.name(), "password", Citizens.PASSWORD);
    }
}
