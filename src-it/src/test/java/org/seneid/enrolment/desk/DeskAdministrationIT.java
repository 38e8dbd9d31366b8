package org.seneid.enrolment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.AtADesk;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.identity.staff.StaffDirectory;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Officers;
import org.seneid.support.Operators;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** How operators open and close desks, and say who works at which. */
@InContainer
class DeskAdministrationIT {

    private static final DeskDetails DETAILS =
            DeskDetails.typed("Công an phường Thử", "00 004", "12 phố Thử, phường Thử, Hà Nội");

    @Inject
    private DeskAdministration desks;

    @Inject
    private DeskList list;

    @Inject
    private StaffDirectory directory;

    @Inject
    private Staff staff;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Enrolments enrolments;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Operators operators;

    @Inject
    private Residents residents;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    private Actor operator;
    private Actor officer;
    private String code;

    @BeforeEach
    void aDeskAndAnOfficerOfAnother() throws Exception {
        operator = operators.operator();
        officer = officers.atADesk();
        code = "n" + Citizens.number().digits().substring(6);
        as.operator(operator, () -> desks.open(code, DETAILS));
        code = code.toUpperCase(Locale.ROOT);
    }

    @Test
    void aDeskIsOpenedOnceAndItsCodeIsNoOthers() throws Exception {
        assertThat(as.operator(operator, () -> desks.open(code, DETAILS))).isEqualTo(code);
        var other = DeskDetails.typed("Quầy khác", "00004", "Nơi khác");
        assertThatThrownBy(() -> as.operator(operator, () -> desks.open(code, other)))
                .hasMessage("constraint.desk_code_uk");
        assertThatThrownBy(() -> as.operator(operator, () -> desks.open("7", other)))
                .hasMessage("enrolment.desk-edit.code-shape");
        assertThat(shown(code, false)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo(DETAILS.name());
            assertThat(row.commune()).isEqualTo("00004");
            assertThat(row.officers()).isZero();
        });
        assertThat(acts()).containsExactly("desks.opened " + DETAILS.name());
    }

    @Test
    void itIsEditedOnceForTheSame() throws Exception {
        var other = DeskDetails.typed("Công an phường Mới", "00007", "1 phố Mới");
        as.operator(operator, () -> desks.edit(code, other));
        as.operator(operator, () -> desks.edit(code, other));
        assertThat(as.operator(operator, () -> desks.byCode(code)).address()).isEqualTo("1 phố Mới");
        assertThat(acts()).containsOnlyOnce("desks.edited Công an phường Mới");
        assertThatThrownBy(() -> DeskDetails.typed("", "1", "")).hasMessage("enrolment.desk-edit.name-missing");
    }

    @Test
    void anOfficerWorksWhereTheyWereAssigned() throws Exception {
        var who = publicId(officer);
        assign(operator, who, code);
        assign(operator, who, code);
        assertThat(as.operator(operator, () -> desks.of(who)).orElseThrow().code())
                .isEqualTo(code);
        assertThat(as.operator(operator, () -> directory.byId(who)).place()).startsWith(code);
        assertThat(desk.begun(officer, residents.newcomer(anybody -> true))).isNotNull();
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act = 'desks.assigned' and actor = ?",
                        officer.account().value(),
                        operator.account().value()))
                .hasSize(1);
        release(operator, who);
        release(operator, who);
        assertThat(as.operator(operator, () -> desks.of(who))).isEmpty();
        assertThatThrownBy(() -> as.officer(officer, () -> enrolments.find("012345678901")))
                .hasMessage("enrolment.no-desk");
    }

    @Test
    void aDeskWithOfficersOrDraftsStaysOpen() throws Exception {
        var who = publicId(officer);
        assign(operator, who, code);
        assertThatThrownBy(() -> close()).hasMessage("enrolment.desk-edit.has-officers");
        var draft = desk.begun(officer, residents.newcomer(anybody -> true));
        var other = officers.atADesk();
        assign(operator, who, "DK");
        assertThatThrownBy(() -> close()).hasMessage("enrolment.desk-edit.has-drafts");
        assertThat(shown(code, false)).extracting(DeskRow::drafts).containsExactly(1L);
        assign(operator, who, code);
        as.officer(officer, () -> enrolments.abandon(draft));
        release(operator, who);
        close();
        close();
        assertThat(shown(code, false)).isEmpty();
        assertThat(shown(code, true)).hasSize(1);
        assertThat(acts()).containsOnlyOnce("desks.closed " + DETAILS.name());
        assertThatThrownBy(() -> assign(operator, publicId(other), code)).hasMessage("enrolment.desk-edit.closed");
        as.operator(operator, () -> desks.reopen(code));
        assertThat(as.operator(operator, () -> list.choices(code.toLowerCase(Locale.ROOT))))
                .extracting(Desk::code)
                .containsExactly(code);
    }

    @Test
    void onlyOperatorsChangeDesksAndOnlyOfficersHaveOne() throws Exception {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.officer(officer, () -> desks.close(code)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> assign(operator, publicId(operators.operator()), code));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.operator(operator, () -> desks.byCode("NONE")));
    }

    @Test
    void ofTwoWhoMoveAnOfficerAtOnceOneIsToldThatAnotherWasQuicker() throws Exception {
        var who = publicId(staff.opened(Citizens.number(), "desk", "Đinh Thị Quầy", Role.OFFICER));
        var colleague = operators.operator();
        assertThat(threads
                        .invokeAll(List.<Callable<String>>of(
                                () -> outcome(operator, who, code), () -> outcome(colleague, who, "DK")))
                        .stream()
                        .map(DeskAdministrationIT::got))
                .containsExactlyInAnyOrder("done", "platform.failure.changed-meanwhile");
        assertThatThrownBy(() -> as.operator(operator, () -> desks.release(who, "")))
                .hasMessage("platform.failure.changed-meanwhile");
    }

    @Test
    void nobodyMovesThemselvesByWhateverAccount() throws Exception {
        var who = publicId(officer);
        var also = staff.opened(officer.person(), "also", officer.name(), Role.OPERATOR);
        assertThat(as.operator(also, () -> desks.isOwn(who))).isTrue();
        assertThatThrownBy(() -> assign(also, who, code)).hasMessage("identity.staff.own");
        assertThatThrownBy(() -> release(also, who)).hasMessage("identity.staff.own");
    }

    @Test
    void changesNeedAFreshProof() throws Exception {
        var who = publicId(officer);
        clock.move(Duration.ofMinutes(6));
        for (var change : List.<As.Act>of(
                () -> desks.assign(who, "", code),
                () -> desks.release(who, ""),
                () -> desks.open("NEW", DETAILS),
                () -> desks.edit(code, DETAILS),
                () -> desks.close(code),
                () -> desks.reopen(code)))
            assertThatThrownBy(() -> as.operator(operator, change)).isInstanceOf(StepUpRequired.class);
    }

    @Test
    void aDeskIsFoundByItsCodeAloneOrByWords() throws Exception {
        var longer = code + "X";
        as.operator(operator, () -> desks.open(longer, DeskDetails.typed("Quầy " + code, "00004", "3 phố Dài")));
        assertThat(as.operator(operator, () -> list.choices(" " + code)))
                .extracting(Desk::code)
                .containsExactly(code);
        assertThat(as.operator(operator, () -> list.choices("quầy " + code.toLowerCase(Locale.ROOT))))
                .extracting(Desk::code)
                .containsExactly(longer);
    }

    /** As an operator does it who looks first. */
    private void assign(Actor by, PublicId who, String where) throws Exception {
        as.operator(by, () -> desks.assign(who, place(who), where));
    }

    private void release(Actor by, PublicId who) throws Exception {
        as.operator(by, () -> desks.release(who, place(who)));
    }

    private String place(PublicId who) {
        return desks.of(who).map(Desk::code).orElse("");
    }

    private String outcome(Actor by, PublicId who, String where) throws Exception {
        var context = CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            as.operator(by, () -> desks.assign(who, "", where));
            return "done";
        } catch (RuleBroken rule) {
            return rule.key();
        } finally {
            context.deactivate();
        }
    }

    private static String got(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close() throws Exception {
        as.operator(operator, () -> desks.close(code));
    }

    private List<DeskRow> shown(String text, boolean closed) throws Exception {
        var filter = new DeskFilter(text.toLowerCase(Locale.ROOT), closed);
        var rows = as.operator(operator, () -> list.page(filter, Slice.first(25, "name", true)));
        assertThat(as.operator(operator, () -> list.count(filter)).rows()).isEqualTo(rows.size());
        return rows;
    }

    private PublicId publicId(Actor who) throws Exception {
        return new PublicId(databases
                .portal(
                        "select public_id from account where id = ?",
                        who.account().value())
                .get(0)
                .get("public_id"));
    }

    private List<String> acts() throws Exception {
        return databases
                .portal(
                        "select act, subject from audit_entry where owner = ? order by id",
                        operator.account().value())
                .stream()
                .map(row -> row.get("act") + " " + row.get("subject"))
                .toList();
    }
}
