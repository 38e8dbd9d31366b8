package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.seneid.identity.Passwords;
import org.seneid.identity.SecondFactors;
import org.seneid.identity.Sessions;
import org.seneid.identity.SignInSession;
import org.seneid.identity.Totp;
import org.seneid.platform.Acting;
import org.seneid.platform.Language;
import org.seneid.platform.PublicId;
import org.seneid.platform.Words;
import org.seneid.platform.web.To;

/** How I come in, and where I am in. */
@Named
@RequestScoped
public class SecurityPage {

    private static final String ADDRESS = "/profile/security";

    @Inject
    Sessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors factors;

    @Inject
    Acting acting;

    @Inject
    Language language;

    private List<SignInSession> open;

    public List<SignInSession> getOpen() {
        if (open == null) open = sessions.mine();
        return open;
    }

    public boolean isElsewhere() {
        return getOpen().size() > 1;
    }

    public boolean here(SignInSession session) {
        return session.getPublicId().value().equals(acting.signedIn().session());
    }

    /** The device's name, or that it did not tell. */
    public String device(SignInSession session) {
        return session.getDevice().isEmpty()
                ? Words.in(language.locale()).text("identity.security.device-unknown")
                : session.getDevice();
    }

    public String end(String session) {
        sessions.end(new PublicId(session));
        return To.pageSaying(ADDRESS, "identity.security.ended");
    }

    public String endOthers() {
        sessions.endOthers();
        return To.pageSaying(ADDRESS, "identity.security.ended-others");
    }

    public Totp getApp() {
        return factors.app().orElse(null);
    }

    public String removeApp() {
        factors.removeApp();
        return To.pageSaying(ADDRESS, "identity.app.removed");
    }

    public long getRecoveryCodesLeft() {
        return factors.recoveryCodesLeft();
    }

    public boolean isSmsAllowed() {
        return factors.smsAllowed();
    }

    public String allowSms() {
        factors.allowSms();
        return To.pageSaying(ADDRESS, "identity.sms.allowed");
    }

    public String refuseSms() {
        factors.refuseSms();
        return To.pageSaying(ADDRESS, "identity.sms.refused");
    }

    public Instant getPasswordChangedAt() {
        return passwords.changedAt();
    }
}
