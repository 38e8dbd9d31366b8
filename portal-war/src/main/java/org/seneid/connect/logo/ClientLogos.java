package org.seneid.connect.logo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.client.ClientStatus;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** The pictures beside clients' names: part of what citizens rely on, so an operator approves them like the words. */
@Stateless
@PermitAll
public class ClientLogos {

    /** In bytes. */
    public static final int LARGEST_FILE = LogoPicture.LARGEST_FILE;

    private static final List<ClientStatus> KNOWN = List.of(ClientStatus.APPROVED, ClientStatus.SUSPENDED);

    @PersistenceContext
    EntityManager em;

    @Inject
    DevelopedClients clients;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Gives a client of the acting developer a logo. Sent twice, it is done once.
     *
     * @param file PNG or JPEG; what is kept is drawn anew
     * @return whether it stands beside the name now; else it waits for an operator
     * @throws RuleBroken at {@code logo} as {@link LogoPicture#drawn}; as {@link DevelopedClients#describe}
     */
    @RolesAllowed(Role.DEVELOPERS)
    @RecentSignIn
    public boolean put(PublicId client, byte[] file) {
        var png = LogoPicture.drawn(file);
        var wanted = clients.wanted(client).withLogo(ClientLogo.hash(png));
        if (stored(wanted.logo()).isEmpty()) {
            em.persist(new ClientLogo(png, clock.instant()));
            em.flush();
        }
        return clients.describe(client, wanted);
    }

    /**
     * Wants a client to have no logo. Done twice, it is done once.
     *
     * @return whether it has none now; else that waits for an operator
     * @throws RuleBroken as {@link DevelopedClients#describe}
     */
    @RolesAllowed(Role.DEVELOPERS)
    @RecentSignIn
    public boolean remove(PublicId client) {
        return clients.describe(client, clients.wanted(client).withLogo(""));
    }

    /**
     * A logo that everybody may see, since an operator has approved it.
     *
     * @param hash as it stands in its address
     * @return PNG
     */
    public Optional<byte[]> approved(String hash) {
        return em.createQuery(
                        "select l from ClientLogo l where l.hash = :hash and exists"
                                + " (select c from Client c where c.description.logo = :hash and c.status in :known)",
                        ClientLogo.class)
                .setParameter("hash", hash)
                .setParameter("known", KNOWN)
                .getResultStream()
                .findFirst()
                .map(ClientLogo::png);
    }

    /** The same of one that waits: its developer may see it, and operators. */
    public Optional<byte[]> waiting(String hash) {
        return acting.actor()
                .filter(actor -> mayJudge(actor, hash))
                .flatMap(actor -> stored(hash))
                .map(ClientLogo::png);
    }

    private boolean mayJudge(Actor actor, String hash) {
        return actor.role() == Role.OPERATOR || actor.role() == Role.PARTNER && own(actor, hash);
    }

    private boolean own(Actor developer, String hash) {
        return !em.createQuery(
                        "select c.id from Client c where c.developer = :developer and (c.description.logo = :hash or exists"
                                + " (select h from ClientChange h where h.client = c and h.description.logo = :hash))",
                        Long.class)
                .setParameter("developer", developer.account())
                .setParameter("hash", hash)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Optional<ClientLogo> stored(String hash) {
        return em.createQuery("select l from ClientLogo l where l.hash = :hash", ClientLogo.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
