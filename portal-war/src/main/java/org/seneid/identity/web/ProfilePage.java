package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.seneid.audit.AuditEntry;
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
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Repeats;

/** Who I am here, and when somebody last came in as me. */
@Named
@RequestScoped
public class ProfilePage {

    private static final int SIGN_INS = 8;
    /** Some of them may be told as one. */
    private static final int SIGN_INS_READ = 40;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    AccessLog log;

    @Inject
    ContactBook contacts;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private Account account;
    private List<ContactAddress> reached = List.of();
    private List<SignIn> signIns;

    /** A sign-in, or a try that failed; or several of them one after the other. */
    public record SignIn(String when, String network, boolean refused) {}

    /** Whoever acts for another finds here who that is, and nothing of their own. */
    public void load() {
        if (acting.behalf().isPresent()) return;
        account = accounts.mine();
        reached = contacts.of(account.id()).stream().map(Contact::address).toList();
        var read = log.latest(AccountUsed.Use.SIGNED_IN.act(), SIGN_INS_READ);
        signIns = Repeats.of(read, entry -> entry.network() + entry.refused(), AuditEntry::happenedAt).stream()
                .limit(SIGN_INS)
                .map(this::said)
                .toList();
    }

    private SignIn said(List<AuditEntry> times) {
        var newest = times.get(0);
        var first = times.get(times.size() - 1).happenedAt();
        var span = new Formats(language.locale()).moment(first, newest.happenedAt(), clock.instant());
        var words = Messages.in(language.locale());
        return new SignIn(
                times.size() == 1 ? span : words.text("audit.log.times", times.size(), span),
                newest.network(),
                newest.refused());
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
