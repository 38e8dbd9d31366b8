package org.seneid.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.seneid.identity.staff.StaffPosting;
import org.seneid.platform.AccountId;

/** Says of officers at which desk they work. */
@ApplicationScoped
class DeskPosting implements StaffPosting {

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<AccountId, String> places(Collection<AccountId> staff) {
        return em.createQuery(
                        "select o from DeskOfficer o join fetch o.desk where o.account in :staff", DeskOfficer.class)
                .setParameter("staff", staff.stream().map(AccountId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        officer -> new AccountId(officer.account()),
                        officer ->
                                officer.desk().code() + " · " + officer.desk().name()));
    }
}
