package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordStore;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** Opens accounts of people who can sign in, each with a number of their own; {@link Residents} are known to the registers. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class Citizens {

    public static final String PASSWORD = "gentle-river-1986";

    private static final int SERIALS = 1_000_000;

    /** Has no factor in common with the count of serials, so that all of them come before one comes again. */
    private static final int STEP = 618_033;

    private static final AtomicLong NEXT = new AtomicLong(new SecureRandom().nextInt(SERIALS));

    private static volatile String usualHash;

    @Inject
    private PasswordStore passwords;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private ContactBook contacts;

    @Inject
    private Clock clock;

    /** A citizen of level 2, signed in just now. */
    public Actor citizen() {
        return signedIn(open(2));
    }

    /** A citizen's account with the {@link #PASSWORD}. */
    public Account open(int level) {
        return openWithHash(level, hashing.hash(PASSWORD));
    }

    /** The same, with a hash made elsewhere. */
    public Account openWithHash(int level, String hash) {
        return open(number(), "Hồ Thị Thử", level, hash);
    }

    private Account open(PersonalId person, String name, int level, String hash) {
        var account = passwords.open(Account.ofCitizen(person, name, level, clock.instant()), hash);
        contacts.begin(account.id(), phone(person));
        return account;
    }

    /** The account of somebody with a number and a name, with the {@link #PASSWORD}. */
    public Account open(PersonalId person, String name, int level) {
        if (usualHash == null) usualHash = hashing.hash(PASSWORD);
        return open(person, name, level, usualHash);
    }

    /** The mobile phone of everybody who is made for a test. */
    public static ContactAddress phone(PersonalId person) {
        return ContactAddress.phone("091" + person.digits().substring(5));
    }

    /** As if the holder had signed in just now. */
    public Actor signedIn(Account account) {
        return new Actor(
                account.id(),
                account.person(),
                account.name(),
                account.role(),
                account.level(),
                PublicId.random().value(),
                clock.instant());
    }

    /** A woman born in 1986 in Lâm Đồng whom no register knows; another each time. */
    public static PersonalId number() {
        return new PersonalId("068186" + String.format("%06d", NEXT.getAndAdd(STEP) % SERIALS));
    }
}
