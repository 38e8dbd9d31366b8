package org.seneid.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.Role;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** The doors, and what everybody who came in has. */
@ApplicationScoped
class IdentityAddresses implements Addresses {

    private static final String STAFF_HOME = "/identity/staff-home.xhtml";

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.open("/sign-in", "/identity/sign-in.xhtml"),
                Address.open("/staff", "/identity/staff.xhtml"),
                Address.open("/sign-in/second-factor", "/identity/second-factor.xhtml"),
                Address.open("/sign-in/passkey", "/internal/passkey-options?of=door"),
                Address.open("/sign-in/second-factor/passkey", "/internal/passkey-options?of=second-factor"),
                Address.signedIn("/confirm-it-is-me/passkey", "/internal/passkey-options?of=confirming"),
                Address.open("/sign-out", "/internal/sign-out"),
                Address.open("/session", "/internal/session"),
                Address.open("/recover", "/identity/recover.xhtml"),
                Address.open("/recover/password", "/identity/forgotten.xhtml"),
                Address.open("/recover/password/phone", "/identity/forgotten-phone.xhtml"),
                Address.open("/recover/password/proof", "/identity/forgotten-proof.xhtml"),
                Address.open("/recover/password/new", "/identity/forgotten-new.xhtml"),
                Address.open("/activate", "/identity/activate.xhtml"),
                Address.open("/activate/phone", "/identity/activate-phone.xhtml"),
                Address.open("/activate/password", "/identity/activate-password.xhtml"),
                Address.open("/unlock", "/identity/unlock.xhtml"),
                Address.open("/lock", "/identity/lock.xhtml"),
                Address.open("/locked", "/identity/locked.xhtml"),
                Address.open("/not-me/{id}", "/identity/not-me.xhtml"),
                Address.citizen("/dependants", "/identity/dependants.xhtml"),
                Address.citizen("/dependants/leave", "/internal/own-account"),
                Address.signedIn("/confirm-it-is-me", "/identity/confirm.xhtml"),
                Address.citizen("/profile", "/identity/profile.xhtml"),
                Address.signedIn("/profile/security", "/identity/security.xhtml"),
                Address.signedIn("/profile/security/password", "/identity/password.xhtml"),
                Address.signedIn("/profile/security/app", "/identity/app.xhtml"),
                Address.signedIn("/profile/security/recovery-codes", "/identity/recovery-codes.xhtml"),
                Address.signedIn("/profile/security/passkeys/new", "/identity/new-passkey.xhtml"),
                Address.signedIn("/profile/security/passkeys/options", "/internal/passkey-options?of=adding"),
                Address.signedIn("/profile/security/passkeys/{id}", "/identity/passkey.xhtml"),
                Address.citizen("/profile/security/set-up", "/identity/set-up.xhtml"),
                Address.citizen("/profile/security/lock", "/identity/lock-mine.xhtml"),
                Address.citizen("/profile/security/lock-code", "/identity/lock-code.xhtml"),
                Address.staff(
                        "/staff/home",
                        STAFF_HOME,
                        Role.OFFICER,
                        Role.HELPDESK,
                        Role.SUPERVISOR,
                        Role.PARTNER,
                        Role.AUDITOR,
                        Role.OPERATOR),
                Address.staff("/partners", STAFF_HOME, Role.PARTNER),
                Address.staff("/audit", STAFF_HOME, Role.AUDITOR),
                Address.staff("/operations", STAFF_HOME, Role.OPERATOR));
    }
}
