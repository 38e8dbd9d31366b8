package org.seneid.services.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.services.attachment.AttachmentEvents.AttachmentAdded;
import org.seneid.services.attachment.AttachmentEvents.AttachmentRemoved;
import org.seneid.services.attachment.file.AcceptedFile;
import org.seneid.services.attachment.file.FileKind;

/** The files that the acting citizen attached. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class Attachments {

    /** Of one field. */
    public static final int MOST_OF_FIELD = 5;

    /** In bytes, of all fields of one holder. */
    public static final long MOST_TOGETHER = 40L * 1024 * 1024;

    /** In bytes, of one citizen at a time: nobody fills the portal with drafts. */
    static final long MOST_OF_CITIZEN = 8 * MOST_TOGETHER;

    @PersistenceContext
    EntityManager em;

    @Inject
    AttachmentStore store;

    @Inject
    AttachmentHolders holders;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Attaches a file; one that the field has already is that.
     *
     * @throws RuleBroken {@code services.attachment.reason.too-many} or {@code …together} when there are enough
     * @throws NotFound when the acting citizen has no such holder, or it has no such field
     */
    @GuardianMay(Kinship.CHILD)
    public Attachment add(AttachmentPlace place, AcceptedFile file) {
        int most = holders.of(place).hold(place.holder(), place.field());
        var added = new Attachment(acting.citizen(), place, file, clock.instant());
        var there = of(place.holderKind(), place.holder());
        var same = there.stream()
                .filter(one -> one.field().equals(place.field()) && one.sha256().equals(added.sha256()))
                .findFirst();
        if (same.isPresent()) return same.get();
        mustFit(added, there, most);
        store.keep(added, file);
        happened.fire(new AttachmentAdded(acting.citizen()));
        return added;
    }

    private void mustFit(Attachment added, List<Attachment> there, int most) {
        long inField =
                there.stream().filter(one -> one.field().equals(added.field())).count();
        if (inField >= most) throw new RuleBroken("services.attachment.reason.too-many", most);
        long together = there.stream().mapToLong(Attachment::bytes).sum();
        if (together + added.bytes() > MOST_TOGETHER || ofCitizen() + added.bytes() > MOST_OF_CITIZEN)
            throw new RuleBroken("services.attachment.reason.together");
    }

    private long ofCitizen() {
        return em.createQuery("select coalesce(sum(a.bytes), 0) from Attachment a where a.owner = :owner", Number.class)
                .setParameter("owner", acting.citizen())
                .getSingleResult()
                .longValue();
    }

    /**
     * Removes a file; a second click finds nothing to do.
     *
     * @return where it was; empty when the acting citizen has no such file
     * @throws RuleBroken when its holder was sent and cannot change any more
     */
    @GuardianMay(Kinship.CHILD)
    public Optional<AttachmentPlace> remove(PublicId id) {
        var found = own(id);
        found.ifPresent(attachment -> {
            var place = attachment.place();
            holders.of(place).hold(place.holder(), place.field());
            em.createQuery("delete from Attachment a where a.publicId = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            happened.fire(new AttachmentRemoved(acting.citizen()));
        });
        return found.map(Attachment::place);
    }

    /** All that is attached to one holder, in the order in which it was added; none when it is another's. */
    @GuardianMay(Kinship.CHILD)
    public List<Attachment> of(String holderKind, PublicId holder) {
        return em.createNamedQuery(Attachment.OWN_OF_HOLDER, Attachment.class)
                .setParameter("owner", acting.citizen())
                .setParameter("holder", holder)
                .setParameter("kind", holderKind)
                .getResultList();
    }

    /** @throws NotFound when the acting citizen has no such file */
    @GuardianMay(Kinship.CHILD)
    public AttachmentContent content(PublicId id) {
        var attachment = own(id).orElseThrow(NotFound::new);
        return new AttachmentContent(attachment.name(), attachment.kind(), store.content(attachment));
    }

    /** @throws NotFound when the acting citizen has no such picture; a PDF has no preview */
    @GuardianMay(Kinship.CHILD)
    public AttachmentContent preview(PublicId id) {
        var attachment = own(id).orElseThrow(NotFound::new);
        return new AttachmentContent(
                attachment.name(), FileKind.JPEG, store.preview(attachment).orElseThrow(NotFound::new));
    }

    private Optional<Attachment> own(PublicId id) {
        return em.createNamedQuery(Attachment.OWN_BY_ID, Attachment.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
