package org.seneid.enrolment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.draft.DraftContacts.Line;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;

/** Where the contacts of an enrolment are written down, in short transactions beside the sending of codes. */
@ApplicationScoped
@Transactional
class DraftContactStore {

    @Inject
    EnrolmentStore store;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    List<Line> of(PublicId id) {
        var enrolment = store.ofMyDesk(id);
        return Stream.of(ContactKind.PHONE, ContactKind.EMAIL)
                .flatMap(kind -> enrolment.contact(kind).stream()
                        .map(contact -> new Line(kind, contact.address(), contact.isProven())))
                .toList();
    }

    boolean proven(PublicId id, ContactAddress address) {
        return store.ofMyDesk(id)
                .contact(address.kind())
                .filter(contact -> contact.provenTo(address.text()))
                .isPresent();
    }

    void asked(PublicId id, ContactAddress address, PublicId sent) {
        store.held(id).asked(address, sent, clock.instant());
    }

    PublicId sent(PublicId id, ContactKind kind) {
        return store.ofMyDesk(id).contact(kind).flatMap(DraftContact::sent).orElseThrow(NotFound::new);
    }

    /** @param checked by what the code was checked: what is proven is the address where that one went */
    void proven(PublicId id, ContactKind kind, PublicId checked) {
        var enrolment = store.held(id);
        enrolment.proven(kind, checked, clock.instant());
        happened.fire(DeskAct.of(
                store.whose(enrolment.person()), Act.CONTACT_PROVEN, enrolment.reference(), "contact-" + kind));
    }

    void withoutEmail(PublicId id) {
        store.held(id).withoutEmail(clock.instant());
    }
}
