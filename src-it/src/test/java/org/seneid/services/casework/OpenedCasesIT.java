package org.seneid.services.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.YearMonth;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.services.application.Applications;
import org.seneid.services.application.FormFiles;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.attachment.AttachmentPlace;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.file.AcceptedFile;
import org.seneid.services.attachment.file.FileCheck;
import org.seneid.services.attachment.file.FileName;
import org.seneid.support.Applicants;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** What sources say by now of what was submitted, and what a month's figures count. */
@InContainer
@OnPostgreSQLToo
class OpenedCasesIT {

    private static final String SLUG = Applicants.SLUG;

    @Inject
    private Cases cases;

    @Inject
    private CaseFigures figures;

    @Inject
    private Applications applications;

    @Inject
    private Applicants applicants;

    @Inject
    private Attachments files;

    @Inject
    private SandboxFaults faults;

    @Inject
    private Residents residents;

    @Inject
    private Staff staff;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor citizen;
    private Actor clerk;
    private Actor other;
    private PublicId id;

    @BeforeEach
    void somethingIsSubmitted() throws Exception {
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        clerk = staff.opened(Citizens.number(), "clerk", "Lý Thị Việc", Role.CLERK);
        other = staff.opened(Citizens.number(), "clerk", "Lý Thị Khác", Role.CLERK);
        id = applicants.applies(citizen);
    }

    @AfterEach
    void mend() {
        for (var register : Register.values()) faults.set(register, Fault.NONE);
    }

    @Test
    void whatASourceSaysByNowStandsBesideWhatWasSubmitted() throws Exception {
        as.clerk(clerk, () -> cases.take(id));
        as.clerk(clerk, () -> cases.askSources(id));
        assertThat(sources().changed()).isEmpty();
        databases.sandbox(
                "update person set name = ? where number = ?",
                "Nguyễn Thị Khác",
                citizen.person().digits());
        as.clerk(other, () -> cases.askSources(id));
        assertThat(sources().changed()).isEmpty();
        as.clerk(clerk, () -> cases.askSources(id));
        assertThat(sources().changed()).containsExactly("name");
        assertThat(sources().now().of("name").orElseThrow().raw()).isEqualTo("Nguyễn Thị Khác");
        assertThat(sources().silent()).isEmpty();
        faults.set(Register.POPULATION, new Fault(0, true));
        clock.move(Duration.ofMinutes(1));
        as.clerk(clerk, () -> cases.askSources(id));
        assertThat(sources().silent()).contains("name", "residence").doesNotContain("phone");
    }

    private SourceCheck sources() throws Exception {
        return as.clerk(clerk, () -> cases.byId(id)).work().orElseThrow().sources();
    }

    @Test
    void aMonthsFiguresCountWhatWasReceivedInIt() throws Exception {
        var before = ofThisMonth();
        as.clerk(clerk, () -> cases.take(id));
        as.clerk(clerk, () -> cases.askMore(id, "Trang 2 bị mờ"));
        assertThat(ofThisMonth().asked()).isEqualTo(before.asked() + 1);
        as.citizen(citizen, () -> applications.answerAsked(id, "Đã gửi lại"));
        as.clerk(clerk, () -> cases.approve(id, ""));
        assertThat(ofThisMonth().inTime()).isEqualTo(before.inTime() + 1);
        assertThat(ofThisMonth().open()).isEqualTo(before.open() - 1);
        databases.portal("update application set due_on = date '2020-01-01' where public_id = ?", id.value());
        assertThat(ofThisMonth().late()).isEqualTo(before.late() + 1);
        assertThat(as.clerk(clerk, () -> figures.month(YearMonth.of(2019, 1)))).isEmpty();
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(citizen, () -> figures.month(YearMonth.of(2019, 1))));
    }

    private CaseFigures.ServiceMonth ofThisMonth() throws Exception {
        var month = YearMonth.from(Formats.day(clock.instant()));
        return as.clerk(clerk, () -> figures.month(month)).stream()
                .filter(one -> one.slug().equals(SLUG))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filesAnswerWhatIsAskedUntilTheAnswerIsSent() throws Exception {
        as.clerk(clerk, () -> cases.take(id));
        var first = new AttachmentPlace(FormFiles.KIND, id, "_asked-1");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(citizen, () -> files.add(first, file())));
        as.clerk(clerk, () -> cases.askMore(id, "Trang 2 bị mờ"));
        var added = as.citizen(citizen, () -> files.add(first, file())).publicId();
        var stranger = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(stranger, () -> files.add(first, file())));
        as.citizen(citizen, () -> applications.answerAsked(id, "Đã gửi lại"));
        assertThatThrownBy(() -> as.citizen(citizen, () -> files.remove(added)))
                .hasMessage("services.application.moved");
        assertThat(as.clerk(clerk, () -> cases.byId(id)).work().orElseThrow().files())
                .extracting(Attachment::publicId)
                .containsExactly(added);
        as.clerk(clerk, () -> cases.askMore(id, "Trang 3 bị mờ"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(citizen, () -> files.remove(added)));
        assertThat(as.citizen(citizen, () -> applications.byId(id)).journey().complete())
                .isTrue();
    }

    private static AcceptedFile file() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return FileCheck.accept(new FileName("trang-2.png"), bytes.toByteArray());
    }
}
