package org.seneid.services.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import javax.crypto.AEADBadTagException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.services.attachment.file.AcceptedFile;
import org.seneid.services.attachment.file.FileCheck;
import org.seneid.services.attachment.file.FileKind;
import org.seneid.services.attachment.file.FileName;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Staff;

/** Attached files: whose they are, how they are kept, and how long. */
@InContainer
@OnPostgreSQLToo
class AttachmentsIT {

    @Inject
    private Attachments attachments;

    @Inject
    private CaseAttachments ofCases;

    @Inject
    private AttachmentCleanup cleanup;

    @Inject
    private SampleHolder holders;

    @Inject
    private Citizens citizens;

    @Inject
    private Staff staff;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    private Actor owner;
    private Actor other;
    private AttachmentPlace place;

    @BeforeEach
    void aDraft() throws Exception {
        owner = citizens.citizen();
        other = citizens.citizen();
        place = new AttachmentPlace(SampleHolder.KIND, holders.of(owner.account()), "certificate");
    }

    /** Noise, so that no two are alike and none gets smaller: 700 pixels wide it takes two pieces. */
    private static AcceptedFile photo(int width) throws Exception {
        var random = new Random();
        var picture = new BufferedImage(width, 700, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * 700; i++) picture.setRGB(i % width, i / width, random.nextInt());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return FileCheck.accept(new FileName("../giấy khám.png"), bytes.toByteArray());
    }

    private Attachment added(AcceptedFile file) throws Exception {
        return as.citizen(owner, () -> attachments.add(place, file));
    }

    @Test
    void aFileIsReadAsItWasKeptAndIsSealedBetween() throws Exception {
        var file = photo(700);
        var id = added(file).publicId();
        var content = as.citizen(owner, () -> attachments.content(id));
        assertThat(content.bytes()).isEqualTo(file.content());
        assertThat(content.name()).isEqualTo("giấy khám.png");
        assertThat(as.citizen(owner, () -> attachments.preview(id)).kind()).isEqualTo(FileKind.JPEG);
        assertThat(databases.portal(
                        "select p.place from attachment_piece p join attachment a on a.id = p.attachment"
                                + " where a.public_id = ? order by p.place",
                        id.value()))
                .hasSize(3);
        databases.portal(
                "update attachment_piece set place = place + 10 where attachment = (select id from attachment where public_id = ?)",
                id.value());
        assertThatThrownBy(() -> as.citizen(owner, () -> attachments.content(id)))
                .as("pieces in other places")
                .hasRootCauseInstanceOf(AEADBadTagException.class);
    }

    @Test
    void anothersFileIsNotThere() throws Exception {
        var id = added(photo(20)).publicId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> attachments.content(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> attachments.preview(id)));
        assertThat(as.citizen(other, () -> attachments.remove(id))).isEmpty();
        assertThat(as.citizen(other, () -> attachments.of(SampleHolder.KIND, place.holder())))
                .isEmpty();
        var file = photo(20);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> attachments.add(place, file)));
        assertThat(as.citizen(owner, () -> attachments.of(SampleHolder.KIND, place.holder())))
                .hasSize(1);
    }

    @Test
    void whereNoFilesBelongNoneAreKept() throws Exception {
        var file = photo(20);
        var nowhere = new AttachmentPlace(SampleHolder.KIND, place.holder(), "none");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(owner, () -> attachments.add(nowhere, file)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(
                        owner,
                        () -> attachments.add(new AttachmentPlace("nothing", place.holder(), "certificate"), file)));
    }

    @Test
    void theSameFileIsOneAndAFieldTakesFive() throws Exception {
        var file = photo(20);
        assertThat(added(file).publicId()).isEqualTo(added(file).publicId());
        for (int i = 1; i < Attachments.MOST_OF_FIELD; i++) added(photo(20));
        var one = photo(20);
        assertThatThrownBy(() -> added(one)).hasMessage("services.attachment.reason.too-many");
    }

    @Test
    void togetherTheyAreNotTooLarge() throws Exception {
        var id = added(photo(20)).publicId();
        databases.portal("update attachment set bytes = ? where public_id = ?", Attachments.MOST_TOGETHER, id.value());
        var one = photo(20);
        assertThatThrownBy(() -> added(one)).hasMessage("services.attachment.reason.together");
    }

    @Test
    void aRemovedFileIsGoneWithItsBytes() throws Exception {
        var id = added(photo(20)).publicId();
        assertThat(as.citizen(owner, () -> attachments.remove(id))).contains(place);
        assertThat(as.citizen(owner, () -> attachments.remove(id))).isEmpty();
        assertThat(
                        databases.portal(
                                "select 1 from attachment_piece p where not exists (select 1 from attachment a where a.id = p.attachment)"))
                .isEmpty();
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act like 'service.file-%' order by id",
                        owner.account().value()))
                .extracting(row -> row.get("act"))
                .containsExactlyInAnyOrder("service.file-added", "service.file-removed");
    }

    @Test
    void whatWasSentStaysAsItIs() throws Exception {
        var id = added(photo(20)).publicId();
        holders.send(place.holder(), other.account());
        var file = photo(20);
        assertThatThrownBy(() -> added(file)).hasMessage("sent");
        assertThatThrownBy(() -> as.citizen(owner, () -> attachments.remove(id)))
                .hasMessage("sent");
    }

    @Test
    void aClerkReadsTheFilesOfTheirOwnWorkOnly() throws Exception {
        var clerk = staff.opened(Citizens.number(), "clerk", "Lý Thị Việc", Role.CLERK);
        var idle = staff.opened(Citizens.number(), "clerk", "Lý Thị Rảnh", Role.CLERK);
        var id = added(photo(20)).publicId();
        holders.send(place.holder(), clerk.account());
        assertThat(as.clerk(clerk, () -> ofCases.of(SampleHolder.KIND, place.holder())))
                .hasSize(1);
        assertThat(as.clerk(clerk, () -> ofCases.content(id)).kind()).isEqualTo(FileKind.PNG);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(idle, () -> ofCases.content(id)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(owner, () -> ofCases.content(id)));
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act = 'service.file-opened'",
                        owner.account().value()))
                .hasSize(1);
    }

    @Test
    void filesGoWithTheirDraft() throws Exception {
        var kept = added(photo(20)).publicId();
        var gone = new AttachmentPlace(SampleHolder.KIND, holders.of(owner.account()), "certificate");
        var file = photo(20);
        as.citizen(owner, () -> attachments.add(gone, file));
        holders.forget(gone.holder());
        as.system(owner.account(), () -> {
            var after = cleanup.tidy(null);
            while (after.isPresent()) after = cleanup.tidy(after.get());
            return null;
        });
        assertThat(databases.portal(
                        "select public_id from attachment where owner = ?",
                        owner.account().value()))
                .extracting(row -> new PublicId(row.get("public_id")))
                .containsExactly(kept);
    }
}
