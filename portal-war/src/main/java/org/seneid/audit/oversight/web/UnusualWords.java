package org.seneid.audit.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.seneid.audit.oversight.ActFilter;
import org.seneid.audit.oversight.UnusualActivity;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.list.ListAddress;

/** Says what staff did that is unusual, and where the acts behind it are. */
@RequestScoped
public class UnusualWords {

    @Inject
    Language language;

    /**
     * A day of somebody of staff as pages show it.
     *
     * @param role in words
     * @param what in words, with how often
     * @param acts the address of the acts behind it
     */
    public record Line(UnusualActivity activity, String role, String what, String acts) {}

    public Line line(UnusualActivity one) {
        var address = "/audit/acts?from=%s&to=%s&staff=%s&which=%s"
                .formatted(one.day(), one.day(), one.who(), ListAddress.word(ActFilter.Which.of(one.kind())));
        var words = Messages.in(language.locale());
        return new Line(one, role(one.role()), words.text("audit.unusual." + one.kind(), one.count()), address);
    }

    /** What a role of staff is called. */
    public String role(Role role) {
        return Messages.in(language.locale()).text("audit.role." + role);
    }
}
