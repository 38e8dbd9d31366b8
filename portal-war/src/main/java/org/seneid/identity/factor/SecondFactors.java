package org.seneid.identity.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.factor.FactorEvents.FactorAdded;
import org.seneid.identity.factor.FactorEvents.FactorRemoved;
import org.seneid.identity.factor.FactorEvents.RecoveryCodesMade;
import org.seneid.identity.factor.FactorEvents.SmsCodesSwitched;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.AccountId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** The second factors of the one who is signed in: their authenticator app, recovery codes, and whether SMS will do. */
@Stateless
@RolesAllowed({
    Role.CITIZENS,
    Role.OFFICERS,
    Role.AGENTS,
    Role.SUPERVISORS,
    Role.CLERKS,
    Role.DEVELOPERS,
    Role.RECEIVERS,
    Role.AUDITORS,
    Role.OPERATORS
})
public class SecondFactors {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Accounts accounts;

    @Inject
    Factors factors;

    @Inject
    RecoveryCodeFactor recoveryCodes;

    @Inject
    TotpFactor apps;

    @Inject
    Clock clock;

    @Inject
    Event<FactorAdded> added;

    @Inject
    Event<FactorRemoved> removed;

    @Inject
    Event<RecoveryCodesMade> codesMade;

    @Inject
    Event<SmsCodesSwitched> smsSwitched;

    /** Their authenticator app, when they have one. */
    public Optional<Totp> app() {
        return Optional.ofNullable(em.find(Totp.class, me().value()));
    }

    /** Whether they have a passkey or an app. */
    public boolean strong() {
        return factors.strong(accounts.mine());
    }

    public long recoveryCodesLeft() {
        return recoveryCodes.left(me());
    }

    /** Whether a code by SMS would let them in now. */
    public boolean smsAllowed() {
        return accounts.mine().smsCodes();
    }

    /** Asks whoever wants to change something who they are, before they have done anything. */
    @RecentSignIn
    public void begin() {
        // the annotation does it
    }

    /** The key URI that an app reads, for a secret that is not kept yet; the app shows the name in it, never a number. */
    public String uri(TotpSecret secret) {
        var me = accounts.mine();
        return secret.uri(me.loginName().orElse(me.name()));
    }

    /**
     * Keeps an app's secret, in the place of the one before, once the app has shown that it has it.
     *
     * @throws RuleBroken {@code identity.app.wrong} at {@code code}
     */
    @RecentSignIn
    public void addApp(TotpSecret secret, String code) {
        apps.setUp(me(), secret, code);
        added.fire(new FactorAdded(me(), FactorKind.TOTP));
    }

    /**
     * Gives the app up.
     *
     * @throws RuleBroken {@code identity.factor.last} when nothing would be left to sign in by
     */
    @RecentSignIn
    public void removeApp() {
        hold();
        var app = app();
        if (app.isEmpty()) return;
        em.remove(app.get());
        em.flush();
        factors.requireOne(accounts.mine());
        removed.fire(new FactorRemoved(me(), FactorKind.TOTP));
    }

    /**
     * Makes a new sheet of recovery codes; those of the old one are no good any more.
     *
     * @return the codes, which nobody can read again
     */
    @RecentSignIn
    public List<String> makeRecoveryCodes() {
        em.createNamedQuery(RecoveryCode.FORGET).setParameter("owner", me()).executeUpdate();
        var sheet = new ArrayList<String>();
        while (sheet.size() < RecoveryCode.SHEET) {
            var code = RecoveryCode.random();
            em.persist(new RecoveryCode(me(), recoveryCodes.fingerprint(me(), code), clock.instant()));
            sheet.add(RecoveryCode.grouped(code));
        }
        codesMade.fire(new RecoveryCodesMade(me()));
        return List.copyOf(sheet);
    }

    /** Lets a code by SMS be the second factor again. */
    @RecentSignIn
    public void allowSms() {
        accounts.mine().allowSmsCodes(true);
        smsSwitched.fire(new SmsCodesSwitched(me(), true));
    }

    /**
     * Takes no code by SMS from now on.
     *
     * @throws RuleBroken {@code identity.factor.last} when nothing would be left to sign in by
     */
    @RecentSignIn
    public void refuseSms() {
        hold();
        if (!strong()) throw new RuleBroken("identity.factor.last");
        accounts.mine().allowSmsCodes(false);
        smsSwitched.fire(new SmsCodesSwitched(me(), false));
    }

    /** Two who give up a factor at once do it one after the other, so that the second sees what the first has left. */
    private void hold() {
        rows.held(Account.class, "id", me().value());
    }

    private AccountId me() {
        return accounts.mine().id();
    }
}
