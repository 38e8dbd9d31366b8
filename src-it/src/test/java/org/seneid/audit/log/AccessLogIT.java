package org.seneid.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Audited;
import org.seneid.audit.ShownLog;
import org.seneid.audit.Trailing;
import org.seneid.audit.Trailing.Done;
import org.seneid.audit.ViewerKind;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;
import org.seneid.support.Officers;
import org.seneid.support.Statements;

/** What of one's own log is found, summed up and taken home. */
@InContainer
@OnPostgreSQLToo
class AccessLogIT {

    private static final String ID_LIKE_A_BILL = "hd77" + "0".repeat(22);

    @Inject
    private AccessLog log;

    @Inject
    private Trailing trailing;

    @Inject
    private ShownLog shown;

    @Inject
    private Citizens citizens;

    @Inject
    private Officers officers;

    @Inject
    private Statements statements;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor citizen;

    @BeforeEach
    void aCitizenWithALog() throws Exception {
        citizen = citizens.citizen();
        own(Done.of(citizen.account(), "document.viewed", "vehicle-registration/" + PublicId.random()));
        own(Done.of(citizen.account(), "bill.paid", "HD-77"));
        as.officer(
                officers.atADesk(),
                () -> trailing.happens(new Done(
                        citizen.account(), "account.locked", "", List.of(), "theo yêu cầu của chủ tài khoản")));
        as.nobody(() -> trailing.happens(new Done(
                citizen.account(),
                "share.viewed",
                new PublicId(ID_LIKE_A_BILL).value(),
                List.of("NAME", "PORTRAIT"),
                "nhận phòng khách sạn")));
    }

    @Test
    void wordsAreFoundWhateverTheirMarksInBothLanguages() throws Exception {
        assertThat(saying("dang ky xe")).containsExactly("document.viewed");
        assertThat(saying("VEHICLE")).containsExactly("document.viewed");
        assertThat(saying("hd-77")).containsExactly("bill.paid");
        assertThat(saying("Khach San")).containsExactly("share.viewed");
        assertThat(saying("portrait")).containsExactly("share.viewed");
        assertThat(saying("khóa tài khoản")).containsExactly("account.locked");
        assertThat(saying("can bo")).containsExactly("account.locked");
        assertThat(saying("quay")).containsExactly("account.locked");
    }

    @Test
    void allWordsHaveToBeThere() throws Exception {
        assertThat(saying("khach portrait")).containsExactly("share.viewed");
        assertThat(saying("khach hd")).isEmpty();
        assertThat(saying("%")).hasSize(4);
    }

    @Test
    void anOfficersWholeNameIsNotFoundOutByTrying() throws Exception {
        assertThat(saying("Dinh")).isEmpty();
        assertThat(saying("Quầy")).containsExactly("account.locked");
    }

    @Test
    void aMatterIsItsActs() throws Exception {
        assertThat(acts(LogFilter.NONE.on(ActCategory.DOCUMENTS))).containsExactly("document.viewed");
        assertThat(acts(LogFilter.NONE.on(ActCategory.PAYMENTS))).containsExactly("bill.paid");
        assertThat(acts(LogFilter.NONE.on(ActCategory.HOUSEHOLD))).isEmpty();
        assertThat(acts(LogFilter.of(ActorFilter.OTHERS).on(ActCategory.SECURITY)))
                .containsExactly("account.locked");
    }

    @Test
    void aPeriodIsWholeDaysOfTheCitizensClock() throws Exception {
        var today = Formats.day(clock.instant());
        clock.move(Duration.ofDays(3));
        own(Done.of(citizen.account(), "bill.viewed", "HD-78"));
        assertThat(acts(LogFilter.NONE.between(today, today))).hasSize(4);
        assertThat(acts(LogFilter.NONE.between(today.plusDays(1), today.plusDays(3))))
                .containsExactly("bill.viewed");
    }

    @Test
    void nobodyElsesIsThere() throws Exception {
        var other = citizens.citizen();
        for (var filter : List.of(LogFilter.NONE, LogFilter.NONE.saying("xe"), LogFilter.NONE.on(ActCategory.SHARING)))
            assertThat(shown.acts(other, filter)).isEmpty();
    }

    @Test
    void aPageTakesThreeStatementsAndASearchOneMore() throws Exception {
        acts(LogFilter.NONE); // writes that it was read, once a session
        assertThat(statements.during(() -> acts(LogFilter.of(ActorFilter.OTHERS).on(ActCategory.SHARING))))
                .hasSize(2);
        assertThat(statements.during(() -> saying("khach san"))).hasSize(3);
    }

    @Test
    void theSummarySaysWhoSawWhatHowOftenAndWhenLast() throws Exception {
        as.nobody(() -> trailing.happens(new Done(citizen.account(), "share.viewed", "", List.of("NAME"), "")));
        var looks = as.citizen(citizen, () -> log.looks(Optional.empty()));
        assertThat(looks)
                .filteredOn(look -> look.party() == ViewerKind.RECEIVER)
                .extracting(ViewCount::thing, ViewCount::times)
                .containsExactly(tuple("registry.attribute.NAME", 2L), tuple("registry.attribute.PORTRAIT", 1L));
        assertThat(looks).filteredOn(look -> look.party() == ViewerKind.YOU).anySatisfy(look -> {
            assertThat(look.thing()).isEqualTo("registry.subject.vehicle-registration");
            assertThat(Formats.day(look.last())).isEqualTo(Formats.day(clock.instant()));
        });
        clock.move(Duration.ofDays(367));
        assertThat(as.citizen(citizen, () -> log.looks(Optional.empty()))).isEmpty();
    }

    @Test
    void aFileHoldsWhatTheFilterLeavesTheNewestFirstAndIsOnRecord() throws Exception {
        var taken = as.citizen(citizen, () -> log.take(LogFilter.of(ActorFilter.OTHERS), "csv", 1));
        assertThat(taken.total()).isEqualTo(2);
        assertThat(taken.rows()).extracting(AuditEntry::act).containsExactly("share.viewed");
        assertThat(acts(LogFilter.NONE)).contains("log.downloaded");
    }

    private void own(Audited what) throws Exception {
        as.citizen(citizen, () -> trailing.happens(what));
    }

    private List<String> saying(String words) throws Exception {
        return acts(LogFilter.NONE.saying(words));
    }

    private List<String> acts(LogFilter filter) throws Exception {
        return shown.acts(citizen, filter);
    }
}
