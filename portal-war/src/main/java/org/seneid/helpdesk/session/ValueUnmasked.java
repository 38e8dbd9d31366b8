package org.seneid.helpdesk.session;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.MaskedField;

/** An agent had something shown to them that is masked otherwise. */
public record ValueUnmasked(AccountId citizen, String ticket, MaskedField what) implements Audited {

    @Override
    public String act() {
        return "help.unmasked";
    }

    @Override
    public String subject() {
        return ticket;
    }

    @Override
    public List<String> attributes() {
        return List.of(what.name());
    }
}
