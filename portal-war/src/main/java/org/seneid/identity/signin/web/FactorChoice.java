package org.seneid.identity.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.seneid.identity.factor.FactorKind;
import org.seneid.platform.RuleBroken;

/**
 * Which of their factors somebody is asked for, and which others they may take instead.
 *
 * @param chosen null when there is none that they can use
 */
public record FactorChoice(FactorKind chosen, List<FactorKind> others) {

    /** @param wanted a kind's name from the address, or anything else for the best */
    static FactorChoice of(List<FactorKind> usable, String wanted) {
        var chosen = usable.stream()
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .or(() -> usable.stream().findFirst())
                .orElse(null);
        return new FactorChoice(
                chosen, usable.stream().filter(kind -> kind != chosen).toList());
    }

    /** @throws RuleBroken when nothing was typed, no device was asked, or there is nothing to answer */
    void requireAnswer(String answer) {
        if (answer != null && chosen != null) return;
        if (chosen == FactorKind.PASSKEY) throw new RuleBroken("identity.passkey.no-answer");
        throw new RuleBroken("identity.code.missing").at("code");
    }

    /** By the address and not by a view parameter: which fields a form has is asked before those are set. */
    static String wanted(HttpServletRequest request) {
        return request.getParameter("by");
    }

    /** The field that the answer is typed into; empty for a device, which has none. */
    String field() {
        return chosen == FactorKind.PASSKEY ? "" : "code";
    }

    public boolean none() {
        return chosen == null;
    }
}
