package org.seneid.identity.account;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** One person's account in one role: citizens come in by their number, staff by a name. */
@Entity
@NamedQuery(
        name = Account.CITIZEN_BY_PERSON,
        query = "select a from Account a where a.person = :person and a.role = org.seneid.platform.acting.Role.CITIZEN")
@NamedQuery(
        name = Account.CITIZEN_BY_ID,
        query = "select a from Account a where a.publicId = :id and a.role = org.seneid.platform.acting.Role.CITIZEN")
@NamedQuery(name = Account.STAFF_BY_NAME, query = "select a from Account a where a.loginName = :name")
public class Account {

    public static final String CITIZEN_BY_PERSON = "Account.citizenByPerson";
    static final String CITIZEN_BY_ID = "Account.citizenById";
    public static final String STAFF_BY_NAME = "Account.staffByName";

    /** Level of assurance of whoever was at a desk. */
    public static final int SEEN_IN_PERSON = 2;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private PersonalId person;

    @Column(name = "login_name")
    private String loginName;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private int level;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "second_factor")
    private boolean secondFactor;

    @Column(name = "sms_codes")
    private boolean smsCodes = true;

    @Column(name = "lock_code_fingerprint")
    private String lockCodeFingerprint;

    @Enumerated(EnumType.STRING)
    @Column(name = "locked_by")
    private LockOrigin lockedBy;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    protected Account() {}

    private Account(PersonalId person, String loginName, String name, Role role, int level, Instant now) {
        this.publicId = PublicId.random();
        this.person = person;
        this.loginName = loginName;
        this.name = name;
        this.role = role;
        this.level = level;
        this.status = AccountStatus.INVITED;
        this.openedAt = now;
    }

    /** A citizen's account as it is opened: it becomes usable with its first password. */
    public static Account ofCitizen(PersonalId person, String name, int level, Instant now) {
        return new Account(person, null, name, Role.CITIZEN, level, now);
    }

    /** A staff account; it knows its holder's number so that staff never serve themselves or their household. */
    public static Account ofStaff(PersonalId person, String loginName, String name, Role role, Instant now) {
        return new Account(person, loginName, name, role, 2, now);
    }

    public void activate() {
        status = status.to(AccountStatus.ACTIVE);
    }

    /**
     * Closes it to everybody; locked again it stays as it was, but what an officer locks is the desk's from then on.
     *
     * @return whether that changed anything
     * @throws RuleBroken {@code identity.account.move} when it is closed for good
     */
    public boolean lock(LockOrigin by) {
        var locked = status == AccountStatus.LOCKED;
        if (locked && (by.holders() || lockedBy == by)) return false;
        if (!locked) status = status.to(AccountStatus.LOCKED);
        lockedBy = by;
        return true;
    }

    /**
     * Opens it again.
     *
     * @param back in use, or to be taken up by whoever has no password
     * @throws RuleBroken {@code identity.account.not-locked} when there is nothing to unlock
     */
    public void unlock(AccountStatus back) {
        if (status != AccountStatus.LOCKED) throw new RuleBroken("identity.account.not-locked");
        status = status.to(back);
        lockedBy = null;
    }

    /** Whether its holder may open it again without a desk. */
    public boolean lockedByHolder() {
        return status == AccountStatus.LOCKED
                && lockedBy().filter(LockOrigin::holders).isPresent();
    }

    /** An officer has seen the holder in person: from now on there is more to guard than a password can. */
    public void seenInPerson() {
        level = SEEN_IN_PERSON;
        secondFactor = true;
    }

    /** Its holder came in; of citizens it is not kept. */
    public void cameIn(Instant now) {
        if (role.staff()) signedInAt = now;
    }

    /** From now on the password alone lets nobody in. */
    public void needSecondFactor() {
        secondFactor = true;
    }

    /** Whether codes by SMS may be the second factor while there is a better one. */
    public void allowSmsCodes(boolean allowed) {
        smsCodes = allowed;
    }

    /** @param fingerprint of the code that locks the account, told by phone */
    public void lockCode(String fingerprint) {
        lockCodeFingerprint = fingerprint;
    }

    /** Whether something may be done in it: by its holder, or by whoever acts for one who has no password yet. */
    public boolean usable() {
        return status == AccountStatus.ACTIVE || status == AccountStatus.INVITED;
    }

    /** Whether its holder may come in. */
    public boolean open() {
        return status == AccountStatus.ACTIVE;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public PublicId publicId() {
        return publicId;
    }

    public PersonalId person() {
        return person;
    }

    /** The name that staff sign in by; citizens have none. */
    public Optional<String> loginName() {
        return Optional.ofNullable(loginName);
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public int level() {
        return level;
    }

    /** Whether signing in takes a second factor though none but a code by SMS is set up. */
    public boolean secondFactor() {
        return secondFactor;
    }

    public boolean smsCodes() {
        return smsCodes;
    }

    public Optional<String> lockCodeFingerprint() {
        return Optional.ofNullable(lockCodeFingerprint);
    }

    /** Who locked it; empty unless it is locked. */
    public Optional<LockOrigin> lockedBy() {
        return Optional.ofNullable(lockedBy);
    }

    public AccountStatus status() {
        return status;
    }

    /** When somebody who works here last came in; null for never, and for citizens. */
    public Instant signedInAt() {
        return signedInAt;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
