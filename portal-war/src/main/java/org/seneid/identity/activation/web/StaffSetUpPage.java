package org.seneid.identity.activation.web;

import static org.seneid.identity.activation.web.StaffActivatePage.FLOWS;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.identity.activation.StaffActivation;
import org.seneid.identity.activation.StaffActivations;
import org.seneid.identity.signin.SignInCredential.OfActivation;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.identity.signin.web.SignInFlow;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** The last step of taking a staff account up: a password and an authenticator app, and in. */
@Named
@RequestScoped
public class StaffSetUpPage {

    private static final String FIRST_STEP = "/staff/activate";

    @Inject
    StaffActivations activations;

    @Inject
    AnonymousForm form;

    @Inject
    SignInFlow flow;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String password;
    private String code;

    /** Whoever has shown no code, or waited too long, begins with it. */
    public String load() {
        return started() == null ? beginAgain() : null;
    }

    public String complete() {
        form.check();
        var begun = started();
        if (begun == null) return beginAgain();
        var typed = new FormErrors();
        typed.need(password, "password", "identity.password.missing");
        typed.need(code, "code", "identity.code.missing");
        typed.mustBeRight();
        activations.complete(begun, password, code);
        FLOWS.end(request);
        return Redirect.page(flow.enterStaff(new OfActivation(begun.activation())));
    }

    private static String beginAgain() {
        return Redirect.pageWarning(FIRST_STEP, "identity.steps.over");
    }

    private StaffActivation started() {
        return FLOWS.of(request).filter(found -> !found.over(clock.instant())).orElse(null);
    }

    public String getWhom() {
        return started() == null ? "" : started().caller().name();
    }

    public String getQr() {
        var label = Messages.in(language.locale()).text("identity.app.qr");
        return QrCode.svg(getUri(), ErrorCorrectionLevel.M, label);
    }

    public String getUri() {
        return started() == null ? "" : started().uri();
    }

    /** To be typed where no camera helps. */
    public String getSecret() {
        return started() == null ? "" : started().app().grouped();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
