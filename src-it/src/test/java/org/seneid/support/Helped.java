package org.seneid.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.caller.CallerIdentifiers;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.consent.NewSupportCode;
import org.seneid.helpdesk.consent.SpokenSupportCode;
import org.seneid.helpdesk.session.HelpSessionRequest;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;

/** Gets citizens helped: the citizen asks, an agent is told what is needed to begin. */
@Dependent
public class Helped {

    private static final int PHONE_END = 4;

    @Inject
    private HelpRequests requests;

    @Inject
    private HelpSessions sessions;

    @Inject
    private HelpTickets tickets;

    @Inject
    private As as;

    public NewSupportCode asks(Actor citizen, AccountPart... sights) throws Exception {
        return as.citizen(
                citizen, () -> requests.ask(new ConsentedParts(java.util.List.of(sights)), "không thấy giấy phép"));
    }

    /** What the agent types in. */
    public static HelpSessionRequest told(NewSupportCode code, PersonalId person) {
        return told(code.ticket(), person, code.digits());
    }

    public static HelpSessionRequest told(String ticket, PersonalId person, String digits) {
        return new HelpSessionRequest(
                TicketNumber.typed(ticket).orElseThrow(),
                "người gọi không thấy giấy phép lái xe",
                identifiers(person),
                SpokenSupportCode.read(digits));
    }

    /** What somebody tells who they are. */
    public static CallerIdentifiers identifiers(PersonalId person) {
        var phone = Citizens.phone(person).text();
        return new CallerIdentifiers(
                person, Optional.empty(), Optional.of(phone.substring(phone.length() - PHONE_END)));
    }

    /** In the agent's request that goes on. */
    public PublicId begin(HelpSessionRequest told) {
        return sessions.begin(told);
    }

    /** A ticket that an agent opens for a caller; in the agent's request. */
    public TicketNumber ticketOfCaller() {
        return tickets.open("người gọi quên mật khẩu");
    }
}
