package org.seneid.identity;

import static org.seneid.identity.Callers.HOME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.seneid.platform.Acting;
import org.seneid.platform.Actor;
import org.seneid.platform.PersonalId;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;

/** Makes people with an app and a sheet of recovery codes, of which no answer has been given yet. */
@Dependent
class Holders {

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
    record Holder(Account account, Actor there, TotpSecret app, List<String> sheet) {

        PersonalId person() {
            return account.person();
        }

        String sheetCode(int line) {
            return sheet.get(line);
        }
    }

    /** The next request is a stranger's, from the holder's home. */
    Holder withAnAppAndASheet() throws Exception {
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
