package org.seneid.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.seneid.identity.factor.SecondFactors;
import org.seneid.identity.factor.Totp;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.session.UserSession;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

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

    private List<UserSession> open;

    public List<UserSession> getOpen() {
        if (open == null) open = sessions.mine();
        return open;
    }

    public boolean isElsewhere() {
        return getOpen().size() > 1;
    }

    public boolean here(UserSession session) {
        return session.getPublicId().value().equals(acting.signedIn().session());
    }

    /** The device's name, or that it did not tell. */
    public String device(UserSession session) {
        return session.getDevice().isEmpty()
                ? Messages.in(language.locale()).text("identity.security.device-unknown")
                : session.getDevice();
    }

    public String end(String session) {
        sessions.end(new PublicId(session));
        return Redirect.pageSaying(ADDRESS, "identity.security.ended");
    }

    public String endOthers() {
        sessions.endOthers();
        return Redirect.pageSaying(ADDRESS, "identity.security.ended-others");
    }

    public Totp getApp() {
        return factors.app().orElse(null);
    }

    public long getRecoveryCodesLeft() {
        return factors.recoveryCodesLeft();
    }

    public boolean isSmsAllowed() {
        return factors.smsAllowed();
    }

    public String allowSms() {
        factors.allowSms();
        return Redirect.pageSaying(ADDRESS, "identity.sms.allowed");
    }

    public String refuseSms() {
        factors.refuseSms();
        return Redirect.pageSaying(ADDRESS, "identity.sms.refused");
    }

    public Instant getPasswordChangedAt() {
        return passwords.changedAt();
    }
}
