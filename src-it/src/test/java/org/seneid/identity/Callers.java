package org.seneid.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.platform.Acting;
import org.seneid.support.Databases;

/** Tries to sign in from an address, and tells what is on record of it. */
@Dependent
class Callers {

    static final String HOME = "203.113.7.42";
    static final String ELSEWHERE = "198.51.100.9";
    static final String WRONG = "wrong-password-99";

    @Inject
    private SignIns signIns;

    @Inject
    private Acting acting;

    @Inject
    private Databases databases;

    SignInAnswer at(String address, Account account, String password) {
        return at(address, Caller.of(account), password, null);
    }

    SignInAnswer at(String address, Caller caller, String password, String device) {
        acting.asNobody(address);
        return signIns.answer(new SignInAttempt(
                new Evidence.OfPassword(caller, password), new Browser(Optional.ofNullable(device), "")));
    }

    List<String> acts(Account account) throws Exception {
        return databases
                .portal(
                        "select act, refused from audit_entry where owner = ? order by id",
                        account.id().value())
                .stream()
                .flatMap(row -> Stream.of(row.get("act")
                        + (Boolean.parseBoolean(row.get("refused").toLowerCase()) ? " refused" : " done")))
                .toList();
    }

    long tries(Account account) throws Exception {
        return databases
                .portal(
                        "select id from sign_in_try where caller_hash = ?",
                        Caller.of(account).hash())
                .size();
    }
}
