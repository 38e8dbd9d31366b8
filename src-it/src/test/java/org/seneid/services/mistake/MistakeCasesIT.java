package org.seneid.services.mistake;

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
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.documents.Correction;
import org.seneid.documents.Documents;
import org.seneid.documents.ReportAnswer;
import org.seneid.documents.ReportStatus;
import org.seneid.documents.mistake.MistakeCases;
import org.seneid.documents.mistake.MistakeFilter;
import org.seneid.documents.mistake.MistakeReports;
import org.seneid.documents.mistake.MistakeRow;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.WorkingDays;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.services.attachment.AttachmentPlace;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.CaseAttachments;
import org.seneid.services.attachment.file.FileCheck;
import org.seneid.services.attachment.file.FileName;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** A reported mistake from the citizen to the clerk and back. */
@InContainer
@OnPostgreSQLToo
class MistakeCasesIT {

    private static final Correction RIGHT = new Correction("Nguyễn Thị Đúng");
    private static final ReportAnswer BECAUSE = new ReportAnswer("Giấy khai sinh ghi như vậy.");
    private static final Slice ALL = Slice.first(100, "reported", true);

    @Inject
    private MistakeReports reports;

    @Inject
    private MistakeCases cases;

    @Inject
    private Documents documents;

    @Inject
    private Attachments attachments;

    @Inject
    private CaseAttachments ofCases;

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

    private Actor holder;
    private Actor clerk;
    private Actor other;
    private PublicId card;
    private PublicId report;

    @BeforeEach
    void aMistakeIsReported() throws Exception {
        holder = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        clerk = staff.opened(Citizens.number(), "clerk", "Lý Thị Việc", Role.CLERK);
        other = staff.opened(Citizens.number(), "clerk", "Lý Thị Khác", Role.CLERK);
        card = as.citizen(holder, documents::mine).get(0).publicId();
        report = as.citizen(holder, () -> reports.report(CITIZEN_CARD, card, "name", RIGHT))
                .publicId();
    }

    private MistakeRow row(Actor who, MistakeFilter filter) throws Exception {
        return as.clerk(who, () -> cases.page(filter, ALL)).stream()
                .filter(row -> row.id().equals(report))
                .findFirst()
                .orElse(null);
    }

    private ReportStatus status() throws Exception {
        return as.citizen(holder, () -> reports.byId(report)).report().status();
    }

    @Test
    void aClerkSeesWhatTheRegisterHadSaidAndAnswersIt() throws Exception {
        var listed = row(clerk, MistakeFilter.OPEN);
        var today = Formats.day(clock.instant());
        assertThat(listed.answerBy()).isEqualTo(WorkingDays.after(today, 10));
        assertThat(listed.daysLeft()).isEqualTo(10);
        as.clerk(clerk, () -> cases.take(report));
        assertThat(row(clerk, MistakeFilter.MINE).mine()).isTrue();
        assertThat(row(other, MistakeFilter.MINE)).isNull();
        assertThat(as.clerk(other, () -> cases.byId(report)).work()).isEmpty();
        as.clerk(clerk, () -> cases.askRegister(report));
        var opened = as.clerk(clerk, () -> cases.byId(report)).work().orElseThrow();
        assertThat(opened.mistake().said().orElseThrow().value().toString()).isEqualTo(opened.holder());
        assertThat(opened.mistake().saidAt()).isPresent();
        assertThat(opened.now()).isEqualTo(opened.mistake().said());
        assertThat(opened.changed()).isFalse();
        assertThat(as.clerk(clerk, () -> cases.find(listed.number()))).contains(report);
        as.clerk(clerk, () -> cases.answer(report, false, BECAUSE));
        assertThat(as.citizen(holder, () -> reports.byId(report)).report().answer())
                .contains(BECAUSE.words());
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act in ('document.mistake-read', 'document.mistake-answered')",
                        holder.account().value()))
                .hasSize(2);
        assertThat(databases.portal(
                        "select kind from notification where owner = ? and kind = 'MISTAKE_DECIDED'",
                        holder.account().value()))
                .hasSize(1);
    }

    @Test
    void twoClerksDoNotTakeOne() throws Exception {
        as.clerk(clerk, () -> cases.take(report));
        assertThatThrownBy(() -> as.clerk(other, () -> cases.take(report))).hasMessage("documents.report.taken");
        assertThatThrownBy(() -> as.clerk(other, () -> cases.answer(report, true, BECAUSE)))
                .hasMessage("documents.report.not-yours");
        as.clerk(clerk, () -> cases.giveBack(report));
        as.clerk(other, () -> cases.take(report));
        as.clerk(other, () -> cases.answer(report, true, BECAUSE));
        assertThat(status()).isEqualTo(ReportStatus.ACCEPTED);
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act like 'document.mistake-%' order by id",
                        holder.account().value()))
                .extracting(row -> row.get("act"))
                .containsExactly(
                        "document.mistake-reported",
                        "document.mistake-taken",
                        "document.mistake-given-back",
                        "document.mistake-taken",
                        "document.mistake-answered");
    }

    @Test
    void whatWasAcceptedEndsWithTheRegistersCorrection() throws Exception {
        as.clerk(clerk, () -> cases.take(report));
        as.clerk(clerk, () -> cases.answer(report, true, BECAUSE));
        databases.sandbox(
                "update person set name = ? where number = ?",
                RIGHT.words(),
                holder.person().digits());
        clock.move(Duration.ofHours(1));
        as.citizen(holder, () -> documents.refresh(CITIZEN_CARD, card));
        assertThat(status()).isEqualTo(ReportStatus.CORRECTED);
    }

    @Test
    void openingAsksTheRegisterWhoseCorrectionEndsTheCase() throws Exception {
        as.clerk(clerk, () -> cases.take(report));
        databases.sandbox(
                "update person set name = ? where number = ?",
                RIGHT.words(),
                holder.person().digits());
        as.clerk(other, () -> cases.askRegister(report));
        assertThat(status()).isEqualTo(ReportStatus.TAKEN);
        as.clerk(clerk, () -> cases.askRegister(report));
        var work = as.clerk(clerk, () -> cases.byId(report)).work().orElseThrow();
        assertThat(work.changed()).isTrue();
        assertThat(work.now().orElseThrow().value()).isEqualTo(RIGHT.words());
        assertThat(work.silent()).isFalse();
        assertThat(status()).isEqualTo(ReportStatus.CORRECTED);
    }

    @Test
    void nobodyAnswersTheirOwn() throws Exception {
        var same = staff.opened(holder.person(), "clerk", "Chính Người Đó", Role.CLERK);
        assertThat(row(same, MistakeFilter.OPEN)).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(same, () -> cases.take(report)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(same, () -> cases.byId(report)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(holder, () -> cases.take(report)));
    }

    @Test
    void photographsAreForItsClerkUntilTheAnswer() throws Exception {
        var place = new AttachmentPlace(MistakeFiles.KIND, report, MistakeFiles.FIELD);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var file = FileCheck.accept(new FileName("khai-sinh.png"), bytes.toByteArray());
        var id = as.citizen(holder, () -> attachments.add(place, file)).publicId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(clerk, () -> ofCases.content(id)));
        as.clerk(clerk, () -> cases.take(report));
        assertThat(as.clerk(clerk, () -> ofCases.of(MistakeFiles.KIND, report))).hasSize(1);
        assertThat(as.clerk(clerk, () -> ofCases.content(id)).bytes()).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(other, () -> ofCases.content(id)));
        as.clerk(clerk, () -> cases.answer(report, true, BECAUSE));
        assertThatThrownBy(() -> as.citizen(holder, () -> attachments.remove(id)))
                .hasMessage("services.mistake.answered");
    }

    @Test
    void anothersReportTakesNoFiles() throws Exception {
        var stranger = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(stranger, () -> reports.byId(report)));
        assertThat(as.citizen(stranger, () -> attachments.of(MistakeFiles.KIND, report)))
                .isEmpty();
    }
}
