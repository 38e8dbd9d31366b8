package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.attachment.AttachmentPlace;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.file.AcceptedFile;
import org.seneid.services.attachment.file.FileCheck;
import org.seneid.services.attachment.file.FileName;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.support.As;
import org.seneid.support.Residents;

/** A field for files is answered with what is attached to it, and with nothing else. */
@InContainer
class FormFilesIT {

    private static final String SLUG = "sample-with-files";
    private static final String PAGES =
            """
            pages:
              - id: proof
                title: {vi: Giấy tờ, en: Papers}
                fields:
                  - {id: photo, type: upload, longest: 2, label: {vi: Ảnh, en: Photos}}
            declaration:
            """;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Attachments attachments;

    @Inject
    private FormFiles files;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    private Actor who;
    private PublicId draft;

    @BeforeEach
    void aFormIsBegun() throws Exception {
        var shipped = ShippedForms.text("confirmation-of-residence.yaml");
        catalogue.publish(shipped.substring(0, shipped.indexOf("pages:"))
                        .replace("service: confirmation-of-residence", "service: " + SLUG)
                        .replaceFirst("version: \\d+", "version: 1")
                        .replaceFirst("code: \\w+", "code: ZZ")
                + PAGES
                + shipped.substring(shipped.indexOf("declaration:")).replaceFirst("declaration:\n", ""));
        who = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        draft = as.citizen(who, () -> drafts.begin(SLUG));
    }

    private static AcceptedFile photo(int width) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return FileCheck.accept(new FileName("anh-" + width + ".png"), bytes.toByteArray());
    }

    private PublicId attach(int width) throws Exception {
        var file = photo(width);
        return as.citizen(who, () -> attachments.add(new AttachmentPlace(FormFiles.KIND, draft, "photo"), file))
                .publicId();
    }

    private List<String> answered() throws Exception {
        return as.citizen(who, () -> drafts.byId(draft)).journey().answers().of("photo");
    }

    @Test
    void whatIsAttachedIsTheAnswer() throws Exception {
        assertThatThrownBy(() -> as.citizen(who, () -> drafts.mustBeRight(draft, "proof", 0)))
                .hasMessage("services.form.upload");
        var id = attach(20);
        as.citizen(who, () -> drafts.mustBeRight(draft, "proof", 0));
        assertThat(answered()).containsExactly(id.value());
        as.citizen(who, () -> attachments.remove(id));
        assertThat(answered()).isEmpty();
    }

    @Test
    void whatABrowserSendsIsNone() throws Exception {
        as.citizen(
                who,
                () -> drafts.keep(
                        draft,
                        "proof",
                        0,
                        Map.of("photo", List.of(PublicId.random().value())),
                        true));
        assertThat(answered()).isEmpty();
    }

    @Test
    void aFieldTakesAsManyAsItsDefinitionSays() throws Exception {
        attach(20);
        attach(30);
        assertThatThrownBy(() -> attach(40)).hasMessage("services.attachment.reason.too-many");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(
                        who, () -> attachments.add(new AttachmentPlace(FormFiles.KIND, draft, "other"), photo(50))));
    }

    @Test
    void whatWasSubmittedKeepsItsFiles() throws Exception {
        var id = attach(20);
        as.citizen(who, () -> drafts.keep(draft, "proof", 0, Map.of(), true));
        var edition = as.citizen(who, () -> drafts.check(draft))
                .application()
                .contents()
                .edition();
        assertThat(as.citizen(who, () -> drafts.submit(draft, edition))).isEqualTo(Submission.DONE);
        assertThat(answered()).containsExactly(id.value());
        assertThatThrownBy(() -> as.citizen(who, () -> attachments.remove(id))).hasMessage("services.application.sent");
    }

    @Test
    void filesOfAFormThatWasThrownAwayAreNobodys() throws Exception {
        attach(20);
        assertThat(files.gone(Set.of(draft))).isEmpty();
        as.citizen(who, () -> drafts.discard(draft));
        assertThat(files.gone(Set.of(draft))).containsExactly(draft);
    }
}
