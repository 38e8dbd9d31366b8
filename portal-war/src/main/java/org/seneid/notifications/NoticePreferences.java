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
import org.seneid.identity.Account;
import org.seneid.identity.ContactAddress;
import org.seneid.identity.ContactBook;
import org.seneid.identity.ContactKind;
import org.seneid.platform.Acting;
import org.seneid.platform.Role;
import org.seneid.platform.RowLock;

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
    public List<Chosen> mine() {
        return choices.of(acting.citizen());
    }

    /** Where mail or SMS would go, masked; empty when there is no such contact. */
    public Optional<String> reached(ContactKind kind) {
        return contacts.of(acting.citizen(), kind).map(ContactAddress::masked);
    }

    /** Takes what was chosen; a topic that leaves no choice stays as it is. */
    public void choose(List<Chosen> wanted) {
        // two tabs that save at once come here one after the other
        rows.held(Account.class, "id", acting.citizen().value()).orElseThrow();
        var present = choices.of(acting.citizen());
        var changed = wanted.stream()
                .filter(chosen -> chosen.topic().optional() && !present.contains(chosen))
                .toList();
        changed.forEach(this::keep);
        if (!changed.isEmpty())
            happened.fire(new PreferencesChanged(
                    acting.citizen(), changed.stream().map(Chosen::topic).toList()));
    }

    private void keep(Chosen chosen) {
        choices.rows(acting.citizen()).stream()
                .filter(row -> row.topic() == chosen.topic())
                .findFirst()
                .ifPresentOrElse(
                        row -> row.change(chosen), () -> em.persist(new NoticeChoice(acting.citizen(), chosen)));
    }
}
