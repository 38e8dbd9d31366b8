package org.seneid.services.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.services.attachment.AttachmentEvents.AttachmentOpened;
import org.seneid.services.attachment.file.FileKind;

/** The files of the cases that the acting clerk works on. */
@Stateless
@RolesAllowed(Role.CLERKS)
public class CaseAttachments {

    @PersistenceContext
    EntityManager em;

    @Inject
    AttachmentStore store;

    @Inject
    AttachmentHolders holders;

    @Inject
    Event<Audited> happened;

    /** @throws NotFound when the acting clerk does not work on it */
    public List<Attachment> of(String holderKind, PublicId holder) {
        mustBeWork(holderKind, holder);
        return em.createNamedQuery(Attachment.OF_HOLDER, Attachment.class)
                .setParameter("holder", holder)
                .setParameter("kind", holderKind)
                .getResultList();
    }

    /** @throws NotFound when there is no such file in a case of the acting clerk */
    public AttachmentContent content(PublicId id) {
        var attachment = inWork(id);
        happened.fire(new AttachmentOpened(attachment.owner()));
        return new AttachmentContent(attachment.name(), attachment.kind(), store.content(attachment));
    }

    /** @throws NotFound when there is no such picture in a case of the acting clerk */
    public AttachmentContent preview(PublicId id) {
        var attachment = inWork(id);
        return new AttachmentContent(
                attachment.name(), FileKind.JPEG, store.preview(attachment).orElseThrow(NotFound::new));
    }

    private Attachment inWork(PublicId id) {
        var attachment = em.createQuery("select a from Attachment a where a.publicId = :id", Attachment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        mustBeWork(attachment.place().holderKind(), attachment.place().holder());
        return attachment;
    }

    private void mustBeWork(String holderKind, PublicId holder) {
        holders.find(holderKind)
                .filter(kind -> kind.isWorkOfActingClerk(holder))
                .orElseThrow(NotFound::new);
    }
}
