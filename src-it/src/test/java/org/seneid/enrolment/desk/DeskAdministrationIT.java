package org.seneid.enrolment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.AtADesk;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.identity.staff.StaffDirectory;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Officers;
import org.seneid.support.Operators;
import org.seneid.support.Residents;

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
    private StaffDirectory staff;

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
        as.operator(operator, () -> desks.assign(who, code));
        as.operator(operator, () -> desks.assign(who, code));
        assertThat(as.operator(operator, () -> desks.of(who)).orElseThrow().code())
                .isEqualTo(code);
        assertThat(as.operator(operator, () -> staff.byId(who)).place()).startsWith(code);
        assertThat(desk.begun(officer, residents.newcomer(anybody -> true))).isNotNull();
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act = 'desks.assigned' and actor = ?",
                        officer.account().value(),
                        operator.account().value()))
                .hasSize(1);
        as.operator(operator, () -> desks.release(who));
        as.operator(operator, () -> desks.release(who));
        assertThat(as.operator(operator, () -> desks.of(who))).isEmpty();
        assertThatThrownBy(() -> as.officer(officer, () -> enrolments.find("012345678901")))
                .hasMessage("enrolment.no-desk");
    }

    @Test
    void aDeskWithOfficersOrDraftsStaysOpen() throws Exception {
        var who = publicId(officer);
        as.operator(operator, () -> desks.assign(who, code));
        assertThatThrownBy(() -> close()).hasMessage("enrolment.desk-edit.has-officers");
        var draft = desk.begun(officer, residents.newcomer(anybody -> true));
        var other = officers.atADesk();
        as.operator(operator, () -> desks.assign(who, "DK"));
        assertThatThrownBy(() -> close()).hasMessage("enrolment.desk-edit.has-drafts");
        assertThat(shown(code, false)).extracting(DeskRow::drafts).containsExactly(1L);
        as.operator(operator, () -> desks.assign(who, code));
        as.officer(officer, () -> enrolments.abandon(draft));
        as.operator(operator, () -> desks.release(who));
        close();
        close();
        assertThat(shown(code, false)).isEmpty();
        assertThat(shown(code, true)).hasSize(1);
        assertThat(acts()).containsOnlyOnce("desks.closed " + DETAILS.name());
        assertThatThrownBy(() -> as.operator(operator, () -> desks.assign(publicId(other), code)))
                .hasMessage("enrolment.desk-edit.closed");
        as.operator(operator, () -> desks.reopen(code));
        assertThat(as.operator(operator, () -> list.choices()))
                .extracting(Desk::code)
                .contains(code);
    }

    @Test
    void onlyOperatorsChangeDesksAndOnlyOfficersHaveOne() throws Exception {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.officer(officer, () -> desks.close(code)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.operator(operator, () -> desks.assign(publicId(operators.operator()), code)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.operator(operator, () -> desks.byCode("NONE")));
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
