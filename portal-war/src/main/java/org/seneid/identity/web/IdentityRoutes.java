package org.seneid.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The doors, and what everybody who came in has. */
@ApplicationScoped
class IdentityRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.open("/sign-in", "/identity/sign-in.xhtml"),
                Route.open("/staff", "/identity/staff.xhtml"),
                Route.open("/sign-in/second-factor", "/identity/second-factor.xhtml"),
                Route.open("/sign-in/passkey", "/internal/passkey-options?of=door"),
                Route.open("/sign-in/second-factor/passkey", "/internal/passkey-options?of=second-factor"),
                Route.signedIn("/confirm-it-is-me/passkey", "/internal/passkey-options?of=confirming"),
                Route.open("/sign-out", "/internal/sign-out"),
                Route.open("/signed-out", "/identity/signed-out.xhtml"),
                Route.open("/session", "/internal/session"),
                Route.open("/recover", "/identity/recover.xhtml"),
                Route.open("/recover/password", "/identity/password-recovery.xhtml"),
                Route.open("/recover/password/phone", "/identity/password-recovery-phone.xhtml"),
                Route.open("/recover/password/proof", "/identity/password-recovery-proof.xhtml"),
                Route.open("/recover/password/new", "/identity/password-recovery-new.xhtml"),
                Route.open("/activate", "/identity/activate.xhtml"),
                Route.open("/activate/phone", "/identity/activate-phone.xhtml"),
                Route.open("/activate/password", "/identity/activate-password.xhtml"),
                Route.open("/staff/activate", "/identity/staff-activate.xhtml"),
                Route.open("/staff/activate/set-up", "/identity/staff-set-up.xhtml"),
                Route.staff("/operations/staff", "/identity/staff-list.xhtml", Role.OPERATOR),
                Route.staff("/operations/staff/new", "/identity/staff-new.xhtml", Role.OPERATOR),
                Route.staff("/operations/staff/{id}", "/identity/staff-account.xhtml", Role.OPERATOR),
                Route.staff("/operations/staff/{id}/code", "/identity/staff-code.xhtml", Role.OPERATOR),
                Route.open("/unlock", "/identity/unlock.xhtml"),
                Route.open("/lock", "/identity/lock.xhtml"),
                Route.open("/locked", "/identity/locked.xhtml"),
                Route.open("/not-me/{id}", "/identity/disavowal.xhtml"),
                Route.citizen("/dependants", "/identity/dependants.xhtml"),
                Route.citizen("/dependants/leave", "/internal/own-account"),
                Route.signedIn("/confirm-it-is-me", "/identity/step-up.xhtml"),
                Route.citizen("/profile", "/identity/profile.xhtml"),
                Route.citizen("/profile/email", "/identity/email.xhtml"),
                Route.citizen("/profile/email/code", "/identity/email-code.xhtml"),
                Route.signedIn("/profile/security", "/identity/security.xhtml"),
                Route.signedIn("/profile/security/password", "/identity/password.xhtml"),
                Route.signedIn("/profile/security/app", "/identity/authenticator-app.xhtml"),
                Route.signedIn("/profile/security/recovery-codes", "/identity/recovery-codes.xhtml"),
                Route.signedIn("/profile/security/passkeys/new", "/identity/new-passkey.xhtml"),
                Route.signedIn("/profile/security/passkeys/options", "/internal/passkey-options?of=adding"),
                Route.signedIn("/profile/security/passkeys/{id}", "/identity/passkey.xhtml"),
                Route.citizen("/profile/security/set-up", "/identity/secure-account.xhtml"),
                Route.citizen("/profile/security/lock", "/identity/lock-own-account.xhtml"),
                Route.citizen("/profile/security/lock-code", "/identity/lock-code.xhtml"));
    }
}
