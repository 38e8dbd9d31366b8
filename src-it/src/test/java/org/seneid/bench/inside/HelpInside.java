package org.seneid.bench.inside;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.support.Agents;
import org.seneid.support.Citizens;
import org.seneid.support.Helped;
import org.seneid.support.Phones;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** Citizens who get help and the agents who give it, as far as it is not measured. */
@ApplicationScoped
public class HelpInside {

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Staff staff;

    @Inject
    private Helped helped;

    @Inject
    private Phones phones;

    @Inject
    private Clock clock;

    private final Map<String, Actor> citizens = new ConcurrentHashMap<>();

    /** Number, password and the account's row. */
    String citizen() throws Exception {
        var made = residents.make(aCitizen().holding(CITIZEN_CARD));
        citizens.put(made.number(), made.actor());
        return made.number() + " " + Citizens.PASSWORD + " "
                + made.actor().account().value();
    }

    /** Staff name and password. */
    String agent() throws Exception {
        var made = staff.written(agents.agent());
        return made.get("number") + " " + made.get("password");
    }

    /** What their app shows. */
    String app(String who) throws Exception {
        return phones.appCode(who);
    }

    /** Ticket and digits that a citizen reads out. */
    String code(String number) throws Exception {
        var code = helped.asks(justSignedIn(citizens.get(number)), AccountPart.ALL);
        return code.ticket() + " " + code.digits();
    }

    private Actor justSignedIn(Actor who) {
        return new Actor(
                who.account(), who.person(), who.name(), who.role(), who.level(), who.session(), clock.instant());
    }
}
