package org.seneid.identity;

import static org.seneid.identity.account.Callers.HOME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.seneid.identity.account.Account;
import org.seneid.identity.factor.SecondFactors;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;

/** Makes people with an app and a sheet of recovery codes, of which no answer has been given yet. */
@Dependent
public class Holders {

    @Inject
    private SecondFactors factors;

    @Inject
    private Citizens citizens;

    @Inject
    private Acting acting;

    @Inject
    private As as;

    @Inject
    private Clock clock;

    @Inject
    private MovableClock movableClock;

    /** @param there somewhere the holder is signed in */
    public record Holder(Account account, Actor there, TotpSecret app, List<String> sheet) {

        public PersonalId person() {
            return account.person();
        }

        public String sheetCode(int line) {
            return sheet.get(line);
        }
    }

    /** The next request is a stranger's, from the holder's home. */
    public Holder withAnAppAndASheet() throws Exception {
        var account = citizens.open(2);
        var there = citizens.signedIn(account);
        var app = TotpSecret.random();
        as.citizen(there, () -> factors.addApp(app, app.code(clock.instant())));
        var sheet = as.citizen(there, () -> factors.makeRecoveryCodes());
        movableClock.move(Duration.ofMinutes(2));
        acting.asNobody(HOME);
        return new Holder(account, there, app, sheet);
    }
}
