package org.seneid.platform.web.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.ListHand;
import org.seneid.browser.ListKeys;
import org.seneid.browser.Look;
import org.seneid.browser.SecondServer;
import org.seneid.browser.StaffListScreen;
import org.seneid.browser.Story;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/**
 * Everybody who works here filters, sorts, turns and takes along what they work at, and chooses its columns: by the mouse in
 * Vietnamese, by keys alone in English.
 */
@Story
@SecondServer
class ListDayStory {

    private static final int ROWS = 30;
    private static final int A_PAGE = 25;

    private final String word = "t" + UUID.randomUUID().toString().substring(0, 8);

    /**
     * What somebody works at.
     *
     * @param list as its messages are named
     * @param field the label of a filter
     * @param choice what is chosen there
     * @param sort a column to order by
     * @param column one that is shown, or taken away
     * @param longer where there is more than one page
     */
    private record Work(
            String address, String list, String field, String choice, String sort, String column, String longer) {}

    @AfterEach
    void nothingIsLeftForOthersToFind() {
        Support.portal("delete from outbox_message where last_error = '" + word + "'");
        Support.portal("delete from application where number like '" + word + "-%'");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HELPDESK", "SUPERVISOR", "OFFICER", "CLERK", "AUDITOR", "OPERATOR"})
    void aDayAtAList(Role role, Browser browser) {
        browser.look(Look.DESKTOP);
        var work = begin(role, browser);
        var list = new StaffListScreen(browser);
        browser.open(work.address(), Language.VIETNAMESE);
        dayOf(work, browser, list, list);
        Axe.assertClean(browser);
        browser.open(work.address(), Language.ENGLISH);
        dayOf(work, browser, list, new ListKeys(browser));
        browser.look(Look.PHONE);
        Axe.assertClean(browser);
    }

    private static void dayOf(Work work, Browser browser, StaffListScreen list, ListHand hand) {
        hand.filters(work.field(), work.choice());
        assertThat(list.rows()).isEqualTo(Math.min(list.total(), A_PAGE)).isPositive();
        assertThat(browser.address()).as("words stay out of addresses").doesNotContain("words=" + work.choice());
        var heading = list.text(work.list() + ".column." + work.column());
        var before = list.headings().contains(heading);
        hand.togglesColumn(work.list() + ".column." + work.column());
        assertThat(list.headings().contains(heading)).isEqualTo(!before);
        hand.sortsBy(work.list(), work.sort());
        assertThat(list.csvRows()).isEqualTo(list.total());
        assertThat(list.xlsxRows()).isEqualTo(list.total());
        assertThat(Support.one("select count(*) from audit_entry where act = 'staff.list-exported' and subject like '"
                        + work.list() + "%'"))
                .isNotEqualTo("0");
        if (!work.longer().isEmpty()) browser.open(work.longer());
        hand.turnsToThe(2);
        browser.reload();
        assertThat(list.rows()).as("the address keeps the page").isEqualTo(Math.min(list.total() - A_PAGE, A_PAGE));
        assertThat(browser.driver().findElements(By.cssSelector("main h1"))).hasSize(1);
    }

    private Work begin(Role role, Browser browser) {
        return switch (role) {
            case HELPDESK -> queue(browser);
            case SUPERVISOR -> sessions(browser);
            case OFFICER -> errands(browser);
            case CLERK -> applications(browser);
            case AUDITOR -> actors(browser);
            case OPERATOR -> outbox(browser);
            default -> throw new IllegalArgumentException(role.name());
        };
    }

    private Work queue(Browser browser) {
        browser.arrive(Support.agent());
        tickets();
        return new Work("/helpdesk", "helpdesk.queue", "helpdesk.queue.words", word, "changed", "changed", "");
    }

    private void tickets() {
        Support.portal("insert into help_ticket (id, version, status, live, words, subject, subject_key, opened_by,"
                + " opened_at, changed_at) select next value for help_ticket_seq, 1, 'OPEN', true, s.w, s.w, s.w,"
                + " (select min(id) from account), dateadd('minute', s.x, dateadd('day', -1, current_timestamp)),"
                + " current_timestamp from (select x, '" + word + " ' || x w from system_range(1, " + ROWS + ")) s");
    }

    private Work sessions(Browser browser) {
        browser.arrive(Support.supervisor());
        tickets();
        var agent = number("login_name", Support.agent());
        var citizen = number("person", Support.make(aCitizen()));
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "(next value for help_session_seq, 1, '" + PublicId.random()
                        + "', (select min(id) from"
                        + " help_ticket where subject like '" + word + "%'), " + citizen + ", " + agent + ", 'Đỗ Thị "
                        + word + "', '" + PublicId.random() + "', 'ALL', '', '" + word
                        + "', 'ENDED', dateadd('minute', "
                        + row + ", dateadd('day', -2, current_timestamp)), current_timestamp, current_timestamp,"
                        + " 'LOCKED')")
                .collect(Collectors.joining(", "));
        Support.portal("insert into help_session (id, version, public_id, ticket_id, citizen, agent, agent_name,"
                + " agent_session, sights, unmasked, reason, status, began_at, until_at, ended_at, ended_by) values "
                + rows);
        return new Work(
                "/helpdesk/sessions/past",
                "helpdesk.sessions",
                "helpdesk.sessions.column.endedBy",
                "LOCKED",
                "began",
                "ended",
                "");
    }

    private Work errands(Browser browser) {
        var officer = Support.officer();
        browser.arrive(officer);
        var number = number("login_name", officer);
        Support.portal("insert into desk_errand (id, version, desk_id, officer, account, kind, reference, level, slip,"
                + " done_at) select next value for desk_errand_seq, 1, (select desk_id from desk_officer where account = "
                + number + "), " + number + ", " + number("person", Support.make(aCitizen()))
                + ", 'LOCKED', '', 2, 'NOT_NEEDED', current_timestamp from system_range(1, " + ROWS + ")");
        return new Work("/desk/today", "enrolment.today", "enrolment.today.column.kind", "LOCKED", "done", "level", "");
    }

    private Work applications(Browser browser) {
        browser.arrive(Support.clerk());
        var citizen = number("person", Support.make(aCitizen()));
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "(next value for application_seq, 0, '" + PublicId.random() + "', " + citizen
                        + ", (select min(id) from published_form where slug = 'confirmation-of-residence'),"
                        + " 'confirmation-of-residence', 'SUBMITTED', 0, '{\"values\":{},\"passed\":[]}', '[]', '', '"
                        + word + "-" + row
                        + "', current_timestamp, current_timestamp, current_timestamp, dateadd('DAY', -" + row
                        + ", current_date))")
                .collect(Collectors.joining(", "));
        Support.portal(
                "insert into application (id, version, public_id, owner, form_id, slug, status, edition, answers,"
                        + " known, changed, number, begun_at, changed_at, submitted_at, due_on) values " + rows);
        return new Work(
                "/cases",
                "services.cases",
                "services.cases.column.procedure",
                "confirmation-of-residence",
                "due",
                "clerk",
                "");
    }

    /** More than a page of what the staff of the demo did in the last days. */
    private static Work actors(Browser browser) {
        browser.arrive(new Person("auditor.vy", "", "lotus-pond-2026"));
        var today = LocalDate.now(Clocks.CITIZENS_ZONE);
        return new Work(
                "/audit/staff",
                "audit.staff",
                "audit.filter.role",
                "helpdesk",
                "last",
                "nightly",
                "/audit/acts?from=" + today.minusDays(6) + "&to=" + today);
    }

    private Work outbox(Browser browser) {
        browser.arrive(Support.operator());
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "(next value for outbox_message_seq, 0, '" + PublicId.random()
                        + "', 'SMS', '', '', '', '', 'FAILED', 9, '" + word + "', current_timestamp)")
                .collect(Collectors.joining(", "));
        Support.portal(
                "insert into outbox_message (id, version, public_id, channel, recipient, subject, languages, body,"
                        + " status, tries, last_error, created_at) values " + rows);
        return new Work(
                "/operations/outbox",
                "operations.outbox",
                "operations.outbox.column.channel",
                "SMS",
                "created",
                "tries",
                "");
    }

    private static String number(String column, Person who) {
        return Support.one("select id from account where " + column + " = '" + who.number() + "'");
    }
}
