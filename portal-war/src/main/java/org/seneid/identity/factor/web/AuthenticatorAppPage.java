package org.seneid.identity.factor.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.seneid.identity.factor.SecondFactors;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** Sets an authenticator app up; the secret that its code proves is this view's. */
@Named
@ViewScoped
public class AuthenticatorAppPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SECURITY = "/profile/security";

    @Inject
    transient SecondFactors factors;

    @Inject
    transient Language language;

    private TotpSecret secret;
    private String code;

    /** Whoever is not known well enough is asked before they scan anything. */
    public void load() {
        factors.begin();
        if (secret == null) secret = TotpSecret.random();
    }

    public String add() {
        if (code == null) throw new RuleBroken("identity.code.missing").at("code");
        factors.addApp(secret, code);
        return factors.recoveryCodesLeft() == 0
                ? Redirect.pageSaying("/profile/security/recovery-codes", "identity.app.added-codes-next")
                : Redirect.pageSaying(SECURITY, "identity.app.added");
    }

    public String remove() {
        factors.removeApp();
        return Redirect.pageSaying(SECURITY, "identity.app.removed");
    }

    public boolean isPresent() {
        return factors.app().isPresent();
    }

    public String getQr() {
        var label = Messages.in(language.locale()).text("identity.app.qr");
        return QrCode.svg(factors.uri(secret), ErrorCorrectionLevel.M, label);
    }

    public String getUri() {
        return factors.uri(secret);
    }

    public String getSecret() {
        return secret.grouped();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
