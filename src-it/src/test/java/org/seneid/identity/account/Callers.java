package org.seneid.identity.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.SignInCredential;
import org.seneid.identity.signin.SignInRequest;
import org.seneid.identity.signin.SignInResult;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.support.Databases;

/** Tries to sign in from an address, and tells what is on record of it. */
@Dependent
public class Callers {

    public static final String HOME = "203.113.7.42";
    public static final String ELSEWHERE = "198.51.100.9";
    public static final String WRONG = "wrong-password-99";

    @Inject
    private SignIns signIns;

    @Inject
    private Acting acting;

    @Inject
    private Databases databases;

    @Inject
    private PastAttempts attempts;

    public SignInResult at(String address, Account account, String password) {
        return at(address, LoginId.of(account), password, null);
    }

    public SignInResult at(String address, LoginId caller, String password, String device) {
        acting.asNobody(address);
        return signIns.answer(new SignInRequest(
                new SignInCredential.OfPassword(caller, password), new ClientInfo(Optional.ofNullable(device), "")));
    }

    public List<String> acts(Account account) throws Exception {
        return databases
                .portal(
                        "select act, refused from audit_entry where owner = ? order by id",
                        account.id().value())
                .stream()
                .flatMap(row -> Stream.of(row.get("act")
                        + (Boolean.parseBoolean(row.get("refused").toLowerCase()) ? " refused" : " done")))
                .toList();
    }

    public long tries(Account account) throws Exception {
        return attempts.count(ThrottlePolicy.SIGN_IN, LoginId.of(account).subject());
    }
}
