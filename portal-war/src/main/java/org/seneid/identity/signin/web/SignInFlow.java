package org.seneid.identity.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.session.SessionState;
import org.seneid.identity.session.web.DeviceCookie;
import org.seneid.identity.session.web.SavedRequestReplay;
import org.seneid.identity.session.web.SignedInFilter;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.PendingSignIn;
import org.seneid.identity.signin.SignInCredential;
import org.seneid.identity.signin.SignInCredential.OfActivation;
import org.seneid.identity.signin.SignInCredential.OfPassword;
import org.seneid.identity.signin.SignInRequest;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.FlowSlot;
import org.seneid.platform.web.PageMessage;
import org.seneid.platform.web.Redirect;

/** The way in that both sign-in pages share. */
@RequestScoped
public class SignInFlow {

    /** Whose password was right in a tab, until they show a second factor there. */
    static final FlowSlot<PendingSignIn> PENDING = new FlowSlot<>("sen.pending-sign-in", PendingSignIn.class);

    static final String SECOND_FACTOR = "/sign-in/second-factor";

    @Inject
    SecurityContext security;

    @Inject
    SignIns signIns;

    @Inject
    Acting acting;

    @Inject
    SavedRequestReplay replay;

    @Inject
    HttpServletRequest request;

    /**
     * Lets somebody in, asks them for a second factor, or says that it does not.
     *
     * @param wrong the one sentence for every reason
     * @return where they go on
     */
    public String enter(SignInCredential evidence, String next, RuleBroken wrong) {
        if (!SignInCsrfToken.matches(request)) throw new RuleBroken("identity.sign-in.again");
        return comeIn(evidence, next, wrong);
    }

    /** Lets in whoever has just chosen a password in a form that has a token of its own: its view state. */
    public String enterAnew(PersonalId number, String password, String next) {
        var caller = new LoginId(Realm.CITIZENS, number.digits());
        return enterOpened(new OfPassword(caller, password), next, "identity.sign-in.wrong", "/sign-in");
    }

    /** Lets in whoever has just used a slip up. */
    public String enterActivated(OfActivation activation, String next) {
        if (!SignInCsrfToken.matches(request)) throw new RuleBroken("identity.sign-in.again");
        return enterOpened(activation, next, "identity.activation.over", "/sign-in");
    }

    /** Lets in whoever works here and has just taken their account up. */
    public String enterStaff(OfActivation activation) {
        if (!SignInCsrfToken.matches(request)) throw new RuleBroken("identity.sign-in.again");
        return enterOpened(activation, null, "identity.activation.over", "/staff");
    }

    /** The account stands whether or not its holder gets in now: one who has to wait is told so where they sign in. */
    private String enterOpened(SignInCredential evidence, String next, String wrong, String door) {
        try {
            return comeIn(evidence, next, new RuleBroken(wrong));
        } catch (RuleBroken refused) {
            var faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, PageMessage.error(faces, refused.key(), refused.args()));
            faces.getExternalContext().getFlash().setKeepMessages(true);
            return door;
        }
    }

    private String comeIn(SignInCredential evidence, String next, RuleBroken wrong) {
        if (acting.actor().isPresent()) leave();
        var attempt = new SignInRequest(evidence, new ClientInfo(DeviceCookie.in(request), userAgent()));
        security.authenticate(
                request, response(), AuthenticationParameters.withParams().credential(attempt));
        if (attempt.answer() instanceof Refused refused) throw refusal(refused, wrong);
        if (attempt.answer() instanceof SecondFactorNeeded more) return askedForMore(more.pending(), next);
        return arrived((Welcome) attempt.answer(), next);
    }

    private String arrived(Welcome welcome, String next) {
        renewSession();
        PENDING.end(request);
        SignedInFilter.STATE.keep(request, SessionState.begins(welcome.actor()));
        response().addCookie(DeviceCookie.of(welcome.deviceToken()));
        var target = Redirect.ownAddress(next, home());
        replay.giveBack(request, target);
        return target;
    }

    /** Whoever can only get a code by SMS has it sent at once; when too many were, the next page says so and takes others. */
    private String askedForMore(PendingSignIn pending, String next) {
        var best = pending.factors().stream().findFirst().filter(FactorKind::sent);
        var begun = best.map(kind -> sentAtOnce(pending, kind)).orElse(pending);
        return PENDING.begin(request, begun, SECOND_FACTOR)
                + (next == null ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private PendingSignIn sentAtOnce(PendingSignIn pending, FactorKind kind) {
        try {
            return signIns.send(pending, kind);
        } catch (RuleBroken tooMany) {
            if (!tooMany.key().equals("identity.code.too-many")) throw tooMany;
            var faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, PageMessage.info(faces, tooMany.key(), tooMany.args()));
            faces.getExternalContext().getFlash().setKeepMessages(true);
            return pending;
        }
    }

    /** The container keeps the id at sign-in: whoever planted one would be in too. */
    private void renewSession() {
        request.getSession();
        request.changeSessionId();
    }

    /**
     * Somebody is in, in another tab perhaps: the container would go on with them and never look at the new password. Their
     * session ends, but not what this page's own tab has begun.
     */
    private void leave() {
        var begun = PENDING.of(request);
        try {
            SignedInFilter.leave(request);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        begun.ifPresent(pending -> PENDING.goOn(request, pending, SECOND_FACTOR));
        acting.asNobody(request.getRemoteAddr());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private String userAgent() {
        return Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    }

    /** The token that the form carries. */
    String token() {
        return SignInCsrfToken.of(request, response());
    }

    /** Where whoever is signed in starts. */
    String home() {
        return acting.signedIn().role().home();
    }

    private RuleBroken refusal(Refused refused, RuleBroken wrong) {
        return refused.retryAfter()
                .map(retry -> new RuleBroken("identity.wait", retry.minutes()))
                .orElse(wrong);
    }
}
