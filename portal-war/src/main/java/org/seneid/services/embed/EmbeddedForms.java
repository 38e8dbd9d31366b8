package org.seneid.services.embed;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.Applications;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.application.FormDrafts.Filling;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.application.FormFiles;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.attachment.AttachmentPlace;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.file.AcceptedFile;
import org.seneid.services.form.Journey;

/** The one form that this frame shows, for whoever is signed in in it: the same form, by the same rules, as in the portal. */
@Stateless
@PermitAll
@RunAs(Role.CITIZENS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmbeddedForms {

    @Inject
    EmbedVisit visit;

    @Inject
    EmbeddedApplications embedded;

    @Inject
    FormDrafts drafts;

    @Inject
    Applications applications;

    @Inject
    Attachments attachments;

    /** The way through the form before anything is answered. */
    public Journey preview() {
        visit.mustBeSignedIn();
        return drafts.preview(visit.slug());
    }

    /** The form that this citizen has begun, here or in the portal, and not submitted. */
    public Optional<Filling> begun() {
        visit.mustBeSignedIn();
        return drafts.begun(visit.slug()).map(form -> drafts.byId(form.publicId()));
    }

    /** @throws NotFound when this citizen has begun no such form */
    public Filling form() {
        return begun().orElseThrow(NotFound::new);
    }

    /** @throws org.seneid.platform.RuleBroken as {@link FormDrafts#begin} */
    public Filling begin() {
        visit.mustBeSignedIn();
        return drafts.byId(drafts.begin(visit.slug()));
    }

    /** Keeps what was typed on a page, right or wrong, and goes on from it. */
    public Filling keep(String page, Map<String, List<String>> typed) {
        var id = id();
        drafts.keep(id, page, 0, typed, true);
        return drafts.byId(id);
    }

    /** Shows everything before it is submitted. */
    public Filling check() {
        return drafts.check(id());
    }

    /** @throws org.seneid.platform.RuleBroken as {@link FormDrafts#submit} */
    public Submission submit(PublicId form, int edition) {
        visit.mustBeSignedIn();
        if (status(form) != ApplicationStatus.DRAFT) return drafts.submit(form, edition);
        embedded.pressed(form, visit.client(), visit.slug());
        var submitted = false;
        try {
            var became = drafts.submit(form, edition);
            submitted = became != Submission.CHANGED && became != Submission.UNFINISHED;
            return became;
        } finally {
            if (!submitted && status(form) == ApplicationStatus.DRAFT) embedded.notSubmitted(form);
        }
    }

    /** @throws NotFound when this citizen has sent no such application for this service */
    public Applications.Detail sent(PublicId form) {
        visit.mustBeSignedIn();
        return own(form);
    }

    private ApplicationStatus status(PublicId form) {
        return own(form).application().status();
    }

    private Applications.Detail own(PublicId form) {
        var detail = applications.byId(form);
        if (!detail.application().slug().equals(visit.slug())) throw new NotFound();
        return detail;
    }

    /** The files of the form. */
    public List<Attachment> files() {
        return attachments.of(FormFiles.KIND, id());
    }

    /** @throws org.seneid.platform.RuleBroken when there are enough */
    public Attachment attach(String field, AcceptedFile file) {
        return attachments.add(new AttachmentPlace(FormFiles.KIND, id(), field), file);
    }

    /** A second click finds nothing to do. */
    public void remove(PublicId file) {
        if (files().stream().anyMatch(one -> one.publicId().equals(file))) attachments.remove(file);
    }

    private PublicId id() {
        visit.mustBeSignedIn();
        return drafts.begun(visit.slug()).map(Application::publicId).orElseThrow(NotFound::new);
    }
}
