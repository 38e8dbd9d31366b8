package org.seneid.identity.web;

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
import org.seneid.identity.Browser;
import org.seneid.identity.Caller;
import org.seneid.identity.Door;
import org.seneid.identity.Evidence;
import org.seneid.identity.Evidence.OfPassword;
import org.seneid.identity.FactorKind;
import org.seneid.identity.PendingSignIn;
import org.seneid.identity.SignInAnswer.Refused;
import org.seneid.identity.SignInAnswer.SecondFactorNeeded;
import org.seneid.identity.SignInAnswer.Welcome;
import org.seneid.identity.SignInAttempt;
import org.seneid.identity.SignIns;
import org.seneid.identity.Stay;
import org.seneid.platform.Acting;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.PageMessage;
import org.seneid.platform.web.To;

/** The way in that both sign-in pages share. */
@RequestScoped
public class Doorway {

    @Inject
    SecurityContext security;

    @Inject
    SignIns signIns;

    @Inject
    Acting acting;

    @Inject
    KeptPostKeeper keeper;

    @Inject
    HttpServletRequest request;

    /**
     * Lets somebody in, asks them for a second factor, or says that it does not.
     *
     * @param wrong the one sentence for every reason
     * @return where they go on
     */
    String enter(Evidence evidence, String next, RuleBroken wrong) {
        if (!DoorToken.matches(request)) throw new RuleBroken("identity.sign-in.again");
        return comeIn(evidence, next, wrong);
    }

    /** Lets in whoever has just chosen a password in a form that has a token of its own: its view state. */
    public String enterAnew(PersonalId number, String password, String next) {
        var caller = new Caller(Door.CITIZENS, number.digits());
        return comeIn(new OfPassword(caller, password), next, new RuleBroken("identity.sign-in.wrong"));
    }

    private String comeIn(Evidence evidence, String next, RuleBroken wrong) {
        if (acting.actor().isPresent()) leave();
        var attempt = new SignInAttempt(evidence, new Browser(DeviceCookie.in(request), userAgent()));
        security.authenticate(
                request, response(), AuthenticationParameters.withParams().credential(attempt));
        if (attempt.answer() instanceof Refused refused) throw refusal(refused, wrong);
        if (attempt.answer() instanceof SecondFactorNeeded more) return askedForMore(more.pending(), next);
        return arrived((Welcome) attempt.answer(), next);
    }

    private String arrived(Welcome welcome, String next) {
        renewSession();
        PendingInSession.forget(request);
        StayInSession.keep(request, Stay.begins(welcome.actor()));
        response().addCookie(DeviceCookie.of(welcome.deviceToken()));
        var target = To.ownAddress(next, home());
        keeper.giveBack(request, target);
        return target;
    }

    /** Whoever can only get a code by SMS has it sent at once; when too many were, the next page says so and takes others. */
    private String askedForMore(PendingSignIn pending, String next) {
        renewSession();
        PendingInSession.keep(request, pending);
        pending.factors().stream().findFirst().filter(FactorKind::sent).ifPresent(kind -> sendAtOnce(pending, kind));
        return "/sign-in/second-factor"
                + (next == null ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private void sendAtOnce(PendingSignIn pending, FactorKind kind) {
        try {
            PendingInSession.sent(request, signIns.send(pending, kind));
        } catch (RuleBroken tooMany) {
            if (!tooMany.key().equals("identity.code.too-many")) throw tooMany;
            var faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, PageMessage.info(faces, tooMany.key(), tooMany.args()));
            faces.getExternalContext().getFlash().setKeepMessages(true);
        }
    }

    /** The container keeps the id at sign-in: whoever planted one would be in too. */
    private void renewSession() {
        request.getSession();
        request.changeSessionId();
    }

    /** Somebody is in, in another tab perhaps: the container would go on with them and never look at the new password. */
    private void leave() {
        try {
            SignedInFilter.leave(request);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
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
        return DoorToken.of(request, response());
    }

    /** Where whoever is signed in starts. */
    String home() {
        return acting.signedIn().role().staff() ? "/staff/home" : "/home";
    }

    private RuleBroken refusal(Refused refused, RuleBroken wrong) {
        return refused.waitUntil()
                .map(until -> new RuleBroken("identity.wait", signIns.minutesTo(until)))
                .orElse(wrong);
    }
}
