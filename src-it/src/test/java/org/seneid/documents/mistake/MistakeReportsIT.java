package org.seneid.documents.mistake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.seneid.documents.Correction;
import org.seneid.documents.DocumentReport;
import org.seneid.documents.Documents;
import org.seneid.documents.ReportStatus;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;

/** Reported mistakes: one case a field, the holder's own, closed by the register's correction. */
@InContainer
class MistakeReportsIT {

    private static final Correction RIGHT = new Correction("Nguyễn Thị Đúng");

    @Inject
    private Documents documents;

    @Inject
    private MistakeReports reports;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor withCard() throws Exception {
        return residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
    }

    private PublicId card(Actor holder) throws Exception {
        return as.citizen(holder, documents::mine).get(0).publicId();
    }

    private DocumentReport report(Actor holder, String field) throws Exception {
        var card = card(holder);
        return as.citizen(holder, () -> reports.report(CITIZEN_CARD, card, field, RIGHT));
    }

    private DocumentReport shown(Actor holder) throws Exception {
        var card = card(holder);
        return as.citizen(holder, () -> documents.byId(CITIZEN_CARD, card))
                .reports()
                .get(0);
    }

    @Test
    void aCaseIsOpenUntilTheRegisterCorrectsTheField() throws Exception {
        var holder = withCard();
        report(holder, "name");
        assertThat(shown(holder).status()).isEqualTo(ReportStatus.OPEN);
        databases.sandbox(
                "update person set name = ? where number = ?",
                RIGHT.words(),
                holder.person().digits());
        clock.move(Duration.ofHours(1));
        var card = card(holder);
        as.citizen(holder, () -> documents.refresh(CITIZEN_CARD, card));
        assertThat(shown(holder).status()).isEqualTo(ReportStatus.CORRECTED);
    }

    @Test
    void oneFieldHasOneOpenCase() throws Exception {
        var holder = withCard();
        report(holder, "name");
        assertThatThrownBy(() -> report(holder, "name")).hasMessage("documents.report.already");
        report(holder, "residence");
        as.citizen(holder, () -> reports.withdraw(shown(holder).publicId()));
    }

    @Test
    void aFieldThatIsNotThereCannotBeWrong() throws Exception {
        var holder = withCard();
        assertThatThrownBy(() -> report(holder, "points")).hasMessage("documents.report.field");
    }

    @Test
    void nobodyReportsOrWithdrawsForAnother() throws Exception {
        var owner = withCard();
        var other = withCard();
        var card = card(owner);
        var id = report(owner, "name").publicId();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> reports.report(CITIZEN_CARD, card, "name", RIGHT)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> reports.withdraw(id)));
    }

    @Test
    void whatWasWithdrawnStaysSo() throws Exception {
        var holder = withCard();
        var id = report(holder, "name").publicId();
        as.citizen(holder, () -> reports.withdraw(id));
        assertThatThrownBy(() -> as.citizen(holder, () -> reports.withdraw(id))).hasMessage("documents.report.closed");
    }
}
