package org.seneid.identity.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.password.StoredCredential;
import org.seneid.platform.StartRefused;
import org.seneid.platform.acting.Role;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.sandbox.country.DemoPeople;

/** Fills a demo with its accounts, the same at every start; a portal that is no demo refuses to start on them. */
@ApplicationScoped
public class DemoAccounts {

    @Inject
    Accounts accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    CredentialStore credentials;

    @Inject
    PasswordStore passwords;

    @Inject
    DemoFactors factors;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    /** The accounts to try the portal with; none unless it is a demo. */
    public List<DemoAccount> offered() {
        return demo ? DemoAccount.ALL : List.of();
    }

    void fill(@Observes @Priority(PortalStarting.ACCOUNTS) PortalStarting starting) {
        if (!starting.demo()) {
            refuseDemoPasswords();
            return;
        }
        var hash = once(() -> hashing.hash(DemoAccount.PASSWORD));
        for (var demo : DemoAccount.ALL) if (!accounts.exists(demo.person(), demo.role())) open(demo, hash.get());
        starting.announce("Citizens", names(true));
        starting.announce("Staff", names(false) + " (at /staff)");
        starting.announce("Password", DemoAccount.PASSWORD);
        starting.announce(
                "Codes",
                "staff and " + DemoPeople.BINH.digits() + " by the app secret " + DemoAccount.TOTP.base32()
                        + "; mail and SMS are at /demo/outbox");
    }

    /** @throws StartRefused when this is no demo and somebody could come in by the password everybody knows */
    private void refuseDemoPasswords() {
        DemoAccount.ALL.stream()
                .map(demo -> credentials.of(demo.caller()))
                .flatMap(Optional::stream)
                .map(StoredCredential::hash)
                .distinct()
                .filter(hash -> hashing.matches(Optional.of(hash), DemoAccount.PASSWORD))
                .findFirst()
                .ifPresent(known -> {
                    throw new StartRefused("This database has demo accounts with the demo password."
                            + " Start with another database, or with sen.demo=true.");
                });
    }

    private void open(DemoAccount demo, String hash) {
        var opened = demo.openedAt(clock.instant());
        var account = passwords.open(
                demo.role() == Role.CITIZEN
                        ? Account.ofCitizen(demo.person(), demo.name(), demo.level(), opened)
                        : Account.ofStaff(demo.person(), demo.loginName(), demo.name(), demo.role(), opened),
                hash);
        factors.equip(account, demo);
    }

    private static String names(boolean citizens) {
        return DemoAccount.ALL.stream()
                .filter(demo -> (demo.role() == Role.CITIZEN) == citizens)
                .map(demo -> citizens ? demo.loginName() + " " + demo.name() : demo.loginName())
                .collect(Collectors.joining(", "));
    }

    /** One hash serves all demo accounts: ten would slow the start down, and their password is no secret. */
    private static Supplier<String> once(Supplier<String> work) {
        var result = new String[1];
        return () -> result[0] == null ? result[0] = work.get() : result[0];
    }
}
