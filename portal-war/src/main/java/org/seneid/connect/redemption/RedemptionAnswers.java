package org.seneid.connect.redemption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.sharing.viewing.CurrentlyShown;

/** Which parties want what the acting citizen shares, and what the citizen answers them. */
@Stateless
@RolesAllowed(Role.CITIZENS)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RedemptionAnswers {

    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentlyShown shown;

    @Inject
    RedemptionStore store;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The parties that want or have got what a share shows, newest first. */
    @GuardianMay(Kinship.CHILD)
    public List<Redemption> of(PublicId share) {
        return em.createQuery(
                        "select r from Redemption r join fetch r.client join fetch r.share s"
                                + " where r.owner = :owner and s.publicId = :share order by r.askedAt desc, r.id desc",
                        Redemption.class)
                .setParameter("owner", acting.citizen())
                .setParameter("share", share)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /**
     * Lets a party have what the share shows, as of now.
     *
     * @throws org.seneid.platform.RuleBroken {@code connect.redemption.over} when it is too late, {@code
     *     connect.redemption.suspended} when the party was stopped meanwhile
     */
    @GuardianMay(Kinship.CHILD)
    public void confirm(PublicId id) {
        var asked = own(id);
        store.confirm(asked, shown.documents(asked.share()));
    }

    /** @throws org.seneid.platform.RuleBroken {@code connect.redemption.over} when it was answered before */
    @GuardianMay(Kinship.CHILD)
    public void decline(PublicId id) {
        store.decline(own(id).publicId());
    }

    /** @throws NotFound when the acting citizen is asked no such thing */
    private Redemption own(PublicId id) {
        return em.createQuery(
                        "select r from Redemption r join fetch r.client join fetch r.share"
                                + " where r.owner = :owner and r.publicId = :id",
                        Redemption.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
