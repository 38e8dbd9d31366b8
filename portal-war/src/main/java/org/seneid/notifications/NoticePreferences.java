package org.seneid.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** By what the citizen who is acting is told of each topic, beside the inbox. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class NoticePreferences {

    @PersistenceContext
    EntityManager em;

    @Inject
    NoticeChoices choices;

    @Inject
    ContactBook contacts;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    /** One for each topic that leaves a choice; security leaves none. */
    public List<ChannelChoice> mine() {
        return choices.of(acting.citizen());
    }

    /** Where mail or SMS would go, masked; empty when there is no such contact. */
    public Optional<String> reached(ContactKind kind) {
        return contacts.of(acting.citizen(), kind).map(ContactAddress::masked);
    }

    /** Takes what was chosen; a topic that leaves no choice stays as it is. */
    public void choose(List<ChannelChoice> wanted) {
        // two tabs that save at once come here one after the other
        rows.held(Account.class, "id", acting.citizen().value()).orElseThrow();
        var present = choices.of(acting.citizen());
        var changed = wanted.stream()
                .filter(chosen -> chosen.topic().optional() && !present.contains(chosen))
                .toList();
        changed.forEach(this::keep);
        if (!changed.isEmpty())
            happened.fire(new PreferencesChanged(
                    acting.citizen(), changed.stream().map(ChannelChoice::topic).toList()));
    }

    private void keep(ChannelChoice chosen) {
        choices.rows(acting.citizen()).stream()
                .filter(row -> row.topic() == chosen.topic())
                .findFirst()
                .ifPresentOrElse(
                        row -> row.change(chosen), () -> em.persist(new NoticeChoice(acting.citizen(), chosen)));
    }
}
