package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import org.seneid.platform.AccountId;

/** What citizens chose to be told by, and the usual for those who did not. */
@ApplicationScoped
class NoticeChoices {

    @PersistenceContext
    EntityManager em;

    @Transactional(TxType.SUPPORTS)
    List<NoticeChoice> rows(AccountId owner) {
        return em.createNamedQuery(NoticeChoice.OWN, NoticeChoice.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** One for each topic that leaves a choice. */
    @Transactional(TxType.SUPPORTS)
    List<ChannelChoice> of(AccountId owner) {
        var rows = rows(owner);
        return Arrays.stream(Topic.values())
                .filter(Topic::optional)
                .map(topic -> chosen(rows, topic))
                .toList();
    }

    @Transactional(TxType.SUPPORTS)
    ChannelChoice of(AccountId owner, Topic topic) {
        return chosen(rows(owner), topic);
    }

    private static ChannelChoice chosen(List<NoticeChoice> rows, Topic topic) {
        return rows.stream()
                .filter(row -> row.topic() == topic)
                .findFirst()
                .map(NoticeChoice::chosen)
                .orElseGet(() -> ChannelChoice.usual(topic));
    }
}
