package org.seneid.connect.redemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.seneid.connect.client.Client;
import org.seneid.platform.text.Language;
import org.seneid.sharing.choice.RegisteredParties;
import org.seneid.sharing.choice.Selection;

/** The clients that a share can be addressed to: approved, with a key or a counter, and registered for what is shared. */
@ApplicationScoped
class AddressableParties implements RegisteredParties {

    private static final String ABLE = "select c from Client c"
            + " where c.status = org.seneid.connect.client.ClientStatus.APPROVED and (c.credentials.keys is not null"
            + " or exists (select k.id from CounterClerk k where k.client = c))";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<RegisteredParty> forShareOf(Selection selection) {
        var byName = Comparator.comparing(RegisteredParty::name, Collator.getInstance(Language.VIETNAMESE)::compare);
        return em.createQuery(ABLE, Client.class)
                .getResultStream()
                .filter(client -> RedeemableAttributes.beyond(client, selection).isEmpty())
                .map(client -> new RegisteredParty(client.publicId(), client.name(), client.sector()))
                .sorted(byName)
                .toList();
    }
}
