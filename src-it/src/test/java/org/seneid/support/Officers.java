package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.seneid.enrolment.desk.Desks;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** Makes officers, each with a desk of their own. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class Officers {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String COMMUNE = "00004";

    @Inject
    private Staff staff;

    @Inject
    private Desks desks;

    @Inject
    private Databases databases;

    /** An officer whom no register knows. */
    public Actor atADesk() {
        return whoIs(Citizens.number());
    }

    /** An officer who is also this person of the sandbox country. */
    public Actor whoIs(PersonalId person) {
        return made(person, "T" + COUNT.incrementAndGet());
    }

    /** Another officer at the desk of the first. */
    public Actor colleague(Actor first) throws SQLException {
        var desk = databases
                .portal(
                        "select d.code from desk d join desk_officer o on o.desk_id = d.id where o.account = ?",
                        first.account().value())
                .get(0);
        return made(Citizens.number(), desk.get("code"));
    }

    private Actor made(PersonalId person, String desk) {
        var officer = staff.opened(person, "desk", "Đinh Thị Quầy", Role.OFFICER);
        desks.assign(officer.account(), desks.opened(desk, "Quầy thử " + desk, COMMUNE));
        return officer;
    }
}
