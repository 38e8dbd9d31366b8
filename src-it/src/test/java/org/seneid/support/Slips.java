package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.seneid.identity.account.Account;
import org.seneid.identity.activation.Activations;
import org.seneid.identity.contact.ContactBook;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Invites people to take an account up, and prints slips, as a desk does. */
@Stateless
@RunAs(Role.OFFICERS)
@PermitAll
public class Slips {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContactBook contacts;

    @Inject
    private Activations activations;

    @Inject
    private Citizens citizens;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Somebody with a proven phone and no password yet. */
    public Account invited() {
        var account = Account.ofCitizen(Citizens.number(), "Hồ Thị Thử", 2, clock.instant());
        em.persist(account);
        contacts.begin(account.id(), Citizens.phone(account.person()));
        return account;
    }

    /** The code on a new slip for somebody; whoever acted before acts again afterwards. */
    public String print(Account account) {
        var before = acting.actor();
        var address = acting.address();
        var officer = Account.ofStaff(
                Citizens.number(), "slips." + PublicId.random(), "Lò Thị Phiếu", Role.OFFICER, clock.instant());
        em.persist(officer);
        em.flush();
        acting.as(citizens.signedIn(officer), address);
        var code = activations.issue(account.id()).code();
        em.flush();
        before.ifPresentOrElse(actor -> acting.as(actor, address), () -> acting.asNobody(address));
        return code;
    }

    /** Somebody with a slip, as it travels from the server to a story. */
    public Map<String, String> written() {
        return written(invited());
    }

    /** Another slip, for the holder of a number. */
    public Map<String, String> written(String number) {
        return written(em.createQuery(
                        "select a from Account a where a.person = :person and a.role = org.seneid.platform.acting.Role.CITIZEN",
                        Account.class)
                .setParameter("person", new PersonalId(number))
                .getSingleResult());
    }

    private Map<String, String> written(Account account) {
        return Map.of(
                "number",
                account.person().digits(),
                "phone",
                Citizens.phone(account.person()).text(),
                "code",
                print(account));
    }
}
