package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.seneid.audit.log.AccessLog;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.contact.Contact;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Formats;

/** Who I am here, and when somebody last came in as me. */
@Named
@RequestScoped
public class ProfilePage {

    private static final int SIGN_INS = 8;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    AccessLog log;

    @Inject
    ContactBook contacts;

    private Account account;
    private List<ContactAddress> reached = List.of();
    private List<SignIn> signIns;

    /** A sign-in, or a try that failed. */
    public record SignIn(Instant at, String network, boolean refused) {}

    /** Whoever acts for another finds here who that is, and nothing of their own. */
    public void load() {
        if (acting.behalf().isPresent()) return;
        account = accounts.mine();
        reached = contacts.of(account.id()).stream().map(Contact::address).toList();
        signIns = log.latest(AccountUsed.Use.SIGNED_IN.act(), SIGN_INS).stream()
                .map(entry -> new SignIn(entry.happenedAt(), entry.network(), entry.refused()))
                .toList();
    }

    public Account getAccount() {
        return account;
    }

    /** Masked, as everywhere but where it is changed; empty when there is none. */
    public String getPhone() {
        return reached(ContactKind.PHONE);
    }

    public String getEmail() {
        return reached(ContactKind.EMAIL);
    }

    private String reached(ContactKind kind) {
        return reached.stream()
                .filter(address -> address.kind() == kind)
                .map(ContactAddress::masked)
                .findFirst()
                .orElse("");
    }

    public String getLevelKey() {
        return "identity.profile.level-" + account.level();
    }

    public LocalDate getSince() {
        return Formats.day(account.openedAt());
    }

    public List<SignIn> getSignIns() {
        return signIns;
    }

    public boolean isAnyFailed() {
        return signIns.stream().anyMatch(SignIn::refused);
    }
}
