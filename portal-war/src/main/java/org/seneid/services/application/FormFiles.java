package org.seneid.services.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.attachment.AttachmentHolder;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.Wording;
import org.seneid.services.form.Journey;
import org.seneid.services.form.OfferedAnswer;

/** The files of forms. What a field for files is answered with is what is attached to it, whatever a browser sends. */
@ApplicationScoped
public class FormFiles implements AttachmentHolder {

    public static final String KIND = "application";

    /** No definition names a field so. */
    private static final String ASKED = "_asked-";

    private static final Wording NO_HINT = new Wording("", "");

    @PersistenceContext
    EntityManager em;

    @Inject
    ApplicationStore store;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int hold(PublicId id, String field) {
        if (field.startsWith(ASKED)) return holdAsked(id, field);
        var most = field(id, field).longest();
        // another edition: nobody submits what another tab attached
        store.answer(acting.citizen(), id, before -> before);
        return Math.min(most, Attachments.MOST_OF_FIELD);
    }

    /** The field for files that answer what an authority asked for last; what was sent before stays with the time before. */
    public static String askedField(List<ApplicationStep> steps) {
        return ASKED
                + steps.stream()
                        .filter(step -> step.status() == ApplicationStatus.MORE_ASKED)
                        .count();
    }

    private int holdAsked(PublicId id, String field) {
        var application = store.held(acting.citizen(), id);
        var steps = em.createNamedQuery(ApplicationStep.OF_APPLICATION, ApplicationStep.class)
                .setParameter("application", application)
                .getResultList();
        if (!field.equals(askedField(steps))) throw new NotFound();
        if (application.status() != ApplicationStatus.MORE_ASKED) throw new RuleBroken("services.application.moved");
        return Attachments.MOST_OF_FIELD;
    }

    @Override
    public String page(PublicId id, String field) {
        if (field.startsWith(ASKED)) return "/applications/" + id;
        var application = store.own(acting.citizen(), id);
        return catalogue.definition(application.form()).pages().stream()
                .filter(page -> page.fields().stream().anyMatch(one -> isOf(one, field)))
                .map(FormPage::id)
                .map(page -> "/services/" + application.slug() + "/" + id + "/" + page)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private FormField field(PublicId id, String field) {
        return catalogue
                .definition(store.own(acting.citizen(), id).form())
                .fields()
                .filter(one -> isOf(one, field))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean isOf(FormField field, String id) {
        return field.type() == FieldType.UPLOAD && field.id().equals(id);
    }

    @Override
    public Set<PublicId> gone(Collection<PublicId> ids) {
        var gone = new HashSet<>(ids);
        em.createQuery("select a.publicId from Application a where a.publicId in :ids", PublicId.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(gone::remove);
        return gone;
    }

    @Override
    public boolean isWorkOfActingClerk(PublicId id) {
        var clerk = acting.signedIn().account();
        return em.createQuery("select a from Application a where a.publicId = :id", Application.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(application -> application.status() != ApplicationStatus.WITHDRAWN)
                .anyMatch(
                        application -> application.clerk().filter(clerk::equals).isPresent() || isBefore(clerk, id));
    }

    /** Whether a clerk has its proposed decision for the second look. */
    private boolean isBefore(AccountId clerk, PublicId id) {
        return em.createNamedQuery(DecisionProposal.BEFORE_CLERK, DecisionProposal.class)
                .setParameter("id", id)
                .setParameter("clerk", clerk)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** The way through a form with what is attached to it: a file is told from others by its id, and shown by its name. */
    public static Journey attached(Journey journey, List<Attachment> files) {
        var answers = journey.answers();
        var offered = new HashMap<>(journey.offered());
        for (var field : journey.definition().fields().toList()) {
            if (field.type() != FieldType.UPLOAD) continue;
            var own = files.stream()
                    .filter(file -> file.field().equals(field.id()))
                    .map(FormFiles::answer)
                    .toList();
            answers = answers.with(
                    field.id(), own.stream().map(OfferedAnswer::value).toList());
            offered.put(field.id(), own);
        }
        return new Journey(journey.definition(), answers, journey.known(), offered, journey.today(), journey.locale());
    }

    private static OfferedAnswer answer(Attachment file) {
        return OfferedAnswer.of(file.publicId().value(), new Wording(file.name(), file.name()), NO_HINT);
    }
}
