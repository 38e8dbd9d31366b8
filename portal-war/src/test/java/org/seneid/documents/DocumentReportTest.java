package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.documents.Samples.NOON;
import static org.seneid.documents.Samples.TODAY;
import static org.seneid.documents.Samples.card;
import static org.seneid.documents.Samples.reading;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;

class DocumentReportTest {

    private static final ReportAnswer SINCE = new ReportAnswer("Giấy khai sinh ghi như vậy.");

    private final Document card = new Document(new AccountId(1), reading(card("Nguyễn Văn An")), NOON);
    private final DocumentReport report =
            new DocumentReport(card, "name", new Correction("Nguyễn Văn Ân"), TODAY.plusDays(15), NOON);

    @Test
    void closesWhenTheRegisterWritesThatFieldAnew() {
        report.corrected(List.of("residence"), NOON);
        assertThat(report.status()).isEqualTo(ReportStatus.OPEN);
        report.corrected(List.of("name", "residence"), NOON);
        assertThat(report.status()).isEqualTo(ReportStatus.CORRECTED);
    }

    @Test
    void isOverdueOnceItsDayHasGoneByWithoutAnAnswer() {
        assertThat(report.overdue(TODAY.plusDays(15))).isFalse();
        assertThat(report.overdue(TODAY.plusDays(16))).isTrue();
        report.withdraw(NOON);
        assertThat(report.overdue(TODAY.plusDays(16))).isFalse();
    }

    @Test
    void isAnsweredByTheClerkWhoTookItOnly() {
        var clerk = new AccountId(7);
        var other = new AccountId(8);
        assertThatThrownBy(() -> report.answer(clerk, ReportStatus.REFUSED, SINCE, NOON))
                .hasMessage("documents.report.not-yours");
        report.take(clerk);
        assertThatThrownBy(() -> report.take(other)).hasMessage("documents.report.taken");
        assertThatThrownBy(() -> report.answer(other, ReportStatus.REFUSED, SINCE, NOON))
                .hasMessage("documents.report.not-yours");
        assertThatThrownBy(() -> report.giveBack(other)).hasMessage("documents.report.not-yours");
        report.giveBack(clerk);
        assertThat(report.clerk()).isEmpty();
        report.take(other);
        report.answer(other, ReportStatus.REFUSED, SINCE, NOON);
        assertThat(report.answer()).contains(SINCE.words());
        assertThat(report.closedAt()).contains(NOON);
    }

    @Test
    void whatWasAcceptedIsDoneWhenTheRegisterWritesItAnew() {
        report.take(new AccountId(7));
        report.answer(new AccountId(7), ReportStatus.ACCEPTED, SINCE, NOON);
        assertThat(report.status().open()).isFalse();
        assertThatThrownBy(() -> report.withdraw(NOON)).hasMessage("documents.report.closed");
        report.corrected(List.of("name"), NOON);
        assertThat(report.status()).isEqualTo(ReportStatus.CORRECTED);
    }

    @Test
    void keepsWhatTheRegisterHadSigned() {
        assertThat(report.said()).contains(card.stored().signed());
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTED", "WITHDRAWN", "REFUSED"})
    void nothingFollowsOnTheEnd(ReportStatus end) {
        for (var next : ReportStatus.values())
            assertThatThrownBy(() -> end.to(next)).isInstanceOf(RuleBroken.class);
    }
}
