package org.seneid.identity.staff;

import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.FormErrors;

/** Who is to work here: whose number, by which name they sign in, and as what. */
public record NewStaff(PersonalId person, LoginId caller, String name, Role role) {

    private static final int LONGEST_NAME = 200;

    /**
     * Reads a form.
     *
     * @throws RuleBroken with all that is wrong, at {@code number}, {@code login}, {@code name} and {@code role}
     */
    public static NewStaff typed(String number, String login, String name, Role role) {
        var form = new FormErrors();
        var person = form.read(() -> person(number));
        var caller = form.read(() -> caller(login));
        var called = form.read(() -> called(name));
        form.read(() -> staff(role));
        form.mustBeRight();
        return new NewStaff(person, caller, called, role);
    }

    NewStaff withName(String registered) {
        return new NewStaff(person, caller, registered, role);
    }

    private static PersonalId person(String typed) {
        return PersonalId.typed(typed).orElseThrow(() -> {
            var length = PersonalId.digitsTyped(typed).length();
            return new RuleBroken(length == 0 ? "identity.number.missing" : "identity.number.shape", length)
                    .at("number");
        });
    }

    private static LoginId caller(String typed) {
        return Realm.STAFF.caller(typed).orElseThrow(() -> new RuleBroken("identity.staff-new.login-shape")
                .at("login"));
    }

    private static String called(String typed) {
        var name = TypedText.name(typed);
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            throw new RuleBroken("identity.staff-new.name-missing").at("name");
        return name;
    }

    private static Role staff(Role role) {
        if (role == null || !role.staff()) throw new RuleBroken("identity.staff-new.role-missing").at("role");
        return role;
    }
}
