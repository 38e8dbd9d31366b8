package org.seneid.helpdesk.session.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.platform.GivenName;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Says help in the page's language. */
@Named
@RequestScoped
public class HelpWords {

    @Inject
    Language language;

    /** {@code Giấy tờ, thanh toán}. */
    public String sights(ConsentedParts sights) {
        return sights.chosen().stream()
                .map(one -> words().text("helpdesk.part." + one))
                .collect(joining(", "));
    }

    /** Agents are told by no more. */
    public String givenName(String name) {
        return GivenName.of(name);
    }

    /** How long it was, in whole minutes and at least one. */
    public String lasted(HelpSession session) {
        return minutes(Duration.between(session.beganAt(), session.endedAt().orElse(session.until())));
    }

    /** In whole minutes and at least one. */
    public String minutes(Duration length) {
        return words().text("helpdesk.help.minutes", Math.max(1, length.toMinutes()));
    }

    /** Who ended it, to its citizen. */
    public String ended(HelpSession session) {
        return session.endedBy()
                .map(by -> words().text("helpdesk.help.ended-by." + by))
                .orElse("");
    }

    private Messages words() {
        return Messages.in(language.locale());
    }
}
