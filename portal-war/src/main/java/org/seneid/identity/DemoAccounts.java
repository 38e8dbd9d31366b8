package org.seneid.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.seneid.platform.Role;
import org.seneid.platform.Starting;

/** Fills a demo with its accounts; the same at every start. */
@ApplicationScoped
public class DemoAccounts {

    @Inject
    Accounts accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    Clock clock;

    void fill(@Observes @Priority(Starting.ACCOUNTS) Starting starting) {
        if (!starting.demo()) return;
        var hash = once(() -> hashing.hash(DemoAccount.PASSWORD));
        for (var demo : DemoAccount.ALL) if (!accounts.exists(demo.person(), demo.role())) open(demo, hash.get());
        starting.announce("Citizens", names(true));
        starting.announce("Staff (at /staff)", names(false));
        starting.announce("Password of all", DemoAccount.PASSWORD);
    }

    private void open(DemoAccount demo, String hash) {
        var now = clock.instant();
        accounts.open(
                demo.role() == Role.CITIZEN
                        ? Account.ofCitizen(demo.person(), demo.name(), demo.level(), now)
                        : Account.ofStaff(demo.person(), demo.loginName(), demo.name(), demo.role(), now),
                hash);
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
