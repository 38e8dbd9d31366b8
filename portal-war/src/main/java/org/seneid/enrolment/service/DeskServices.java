package org.seneid.enrolment.service;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.enrolment.desk.PersonLookup;
import org.seneid.enrolment.draft.ConflictOfInterest;
import org.seneid.enrolment.errand.ErrandKind;
import org.seneid.enrolment.errand.ErrandRecorder;
import org.seneid.enrolment.errand.SlipState;
import org.seneid.enrolment.original.ChipCheck;
import org.seneid.enrolment.original.ScanResult;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.LockOrigin;
import org.seneid.identity.account.OwnPeople;
import org.seneid.identity.activation.AccountOpening;
import org.seneid.identity.activation.CredentialReset;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.Contact;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.identity.contact.OneTimeCodes;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.FormErrors;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.card.ScannedText;

/**
 * What an officer does for somebody who has an account: after the chip of their card was read, with a reason, never for
 * themselves or the people they live with.
 */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class DeskServices {

    @Inject
    DeskServiceStore store;

    @Inject
    PersonLookup people;

    @Inject
    ErrandRecorder errands;

    @Inject
    ConflictOfInterest conflicts;

    @Inject
    OwnPeople own;

    @Inject
    ChipCheck chip;

    @Inject
    AccountOpening openings;

    @Inject
    AccountLocks locks;

    @Inject
    CredentialReset lost;

    @Inject
    PasswordStore passwords;

    @Inject
    ContactBook contacts;

    @Inject
    OneTimeCodes codes;

    @Inject
    Acting acting;

    /**
     * An account at the desk.
     *
     * @param checkedUntil until when its holder counts as checked; empty when they have to be
     * @param contacts none before that
     * @param waiting an address whose code is asked for
     */
    public record Served(
            Account account,
            Optional<Instant> checkedUntil,
            List<ContactAddress> contacts,
            Optional<ContactAddress> waiting) {}

    /** @throws NotFound when no citizen has such an account, or it is the officer's own or of somebody they live with */
    @TransactionAttribute(NOT_SUPPORTED)
    public Served byId(PublicId id) {
        var account = store.account(id);
        if (own.known().contains(account.id())) throw conflicts.refused(account.id(), "");
        var until = store.checkedUntil(account);
        if (until.isEmpty()) return new Served(account, until, List.of(), Optional.empty());
        return new Served(
                account,
                until,
                contacts.of(account.id()).stream().map(Contact::address).toList(),
                store.waiting(account).map(DeskContact::address));
    }

    /**
     * Reads the chip of the card of the account's holder.
     *
     * @param scanned the three lines on the back of the card
     * @throws RuleBroken at {@code scanned}, saying what to do
     * @throws NotFound when the holder lives with the officer, which is on record then
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public void check(PublicId id, String scanned) {
        var account = store.account(id);
        if (!(ScannedText.read(scanned) instanceof ScannedText.MachineReadable zone))
            throw new RuleBroken("enrolment.original.chip-needed").at(ScanResult.FIELD);
        if (!zone.mrz().number().equals(account.person()))
            throw new RuleBroken("enrolment.original.other-person").at(ScanResult.FIELD);
        if (livesWithMe(account)) throw conflicts.refused(account.id(), "");
        chip.mustMatch(zone.mrz());
        store.identityChecked(account);
    }

    private boolean livesWithMe(Account account) {
        try {
            return people.livingWith(account.person())
                    .contains(acting.signedIn().person());
        } catch (RegisterUnavailable silent) {
            throw new RuleBroken("enrolment.original.silent").at(ScanResult.FIELD);
        }
    }

    /** Raises an account that was opened online to level 2. */
    @RecentSignIn
    public void raise(PublicId id, String reason) {
        var why = new DeskReason(reason);
        var account = store.checked(id);
        if (account.level() == Account.SEEN_IN_PERSON) return;
        openings.raise(account, why.words());
        errands.served(account, ErrandKind.RAISED, SlipState.DUE);
    }

    @RecentSignIn
    public void lock(PublicId id, String reason) {
        var account = store.checked(id);
        var before = account.lockedBy();
        locks.lockAtDesk(account.id(), reason);
        if (before.filter(LockOrigin.OFFICER::equals).isEmpty())
            errands.served(account, ErrandKind.LOCKED, SlipState.NOT_NEEDED);
    }

    @RecentSignIn
    public void unlock(PublicId id, String reason) {
        var account = store.checked(id);
        locks.unlockAtDesk(account.id(), reason);
        errands.served(account, ErrandKind.UNLOCKED, SlipState.NOT_NEEDED);
    }

    /**
     * Takes away what the holder has lost; a slip leads on from there.
     *
     * @throws RuleBroken {@code enrolment.service.no-phone} when there is no phone that the slip's code could be proven by
     */
    @RecentSignIn
    public void replaceFactors(PublicId id, String reason) {
        var why = new DeskReason(reason);
        var account = store.checked(id);
        if (contacts.of(account.id(), ContactKind.PHONE).isEmpty()) throw new RuleBroken("enrolment.service.no-phone");
        lost.forgetAll(account.id(), why.words());
        errands.served(account, ErrandKind.REPLACED, SlipState.DUE);
    }

    /** Whether the holder waits for a slip to come in with. */
    public boolean needsSlip(PublicId id) {
        return !passwords.has(store.account(id).id());
    }

    /**
     * Sends a code to a new phone or mailbox of the holder.
     *
     * @throws RuleBroken at {@code phone}, {@code email} or {@code reason}
     */
    @TransactionAttribute(NOT_SUPPORTED)
    @RecentSignIn
    public void sendContact(PublicId id, ContactKind kind, String typed, String reason) {
        var account = store.checked(id);
        var form = new FormErrors();
        var why = form.read(() -> new DeskReason(reason));
        var address =
                form.read(() -> kind == ContactKind.PHONE ? ContactAddress.phone(typed) : ContactAddress.email(typed));
        form.mustBeRight();
        store.asked(account, address, codes.send(CodePurpose.DESK_CONTACT, subject(id), address), why);
    }

    /** @throws RuleBroken at {@code code}, when it is not the one that arrived there */
    @TransactionAttribute(NOT_SUPPORTED)
    @RecentSignIn
    public void proveContact(PublicId id, String code) {
        var account = store.checked(id);
        var waiting = store.waiting(account).orElseThrow(NotFound::new);
        codes.check(waiting.sent(), subject(id), code);
        store.changeContact(account, waiting);
    }

    private static String subject(PublicId account) {
        return "desk:" + account;
    }
}
