package org.seneid.identity.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;

/** What the forms of people who are not signed in have in common: the door's token, and a number. */
@Named
@RequestScoped
public class AnonymousForm {

    @Inject
    HttpServletRequest request;

    public String getToken() {
        return SignInCsrfToken.of(request, (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }

    /** @throws RuleBroken {@code identity.form.again} when the form was not given to this browser */
    public void check() {
        if (!SignInCsrfToken.matches(request)) throw new RuleBroken("identity.form.again");
    }

    /** @throws RuleBroken at {@code number}, saying what is wrong with what was typed */
    public static PersonalId number(String typed) {
        return PersonalId.typed(typed).orElseThrow(() -> {
            var digits = PersonalId.digitsTyped(typed);
            if (digits.isEmpty()) return new RuleBroken("identity.number.missing").at("number");
            if (!digits.matches("[0-9]+")) return new RuleBroken("identity.number.letters").at("number");
            return new RuleBroken("identity.number.shape", digits.length()).at("number");
        });
    }
}
