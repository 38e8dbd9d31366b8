package org.seneid.services.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Failure;
import org.seneid.rings.InContainer;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.Applications;
import org.seneid.support.Applicants;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** An application from the queue to its decision. */
@InContainer
class CasesIT {

    private static final String SLUG = Applicants.SLUG;

    @Inject
    private Cases cases;

    @Inject
    private Applicants applicants;

    @Inject
    private Applications applications;

    @Inject
    private Crowd crowd;

    @Inject
    private Residents residents;

    @Inject
    private Staff staff;

    @Inject
    private As as;

    @Inject
    private Databases databases;

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

    private Optional<CaseRow> row(Actor who, CaseView view) throws Exception {
        var filter = new CaseFilter(view, Optional.of(SLUG));
        return as.clerk(who, () -> cases.page(filter, Slice.first(Slice.LARGEST, "due", true))).stream()
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    private ApplicationStatus status() throws Exception {
        return as.citizen(citizen, () -> applications.byId(id)).application().status();
    }

    @Test
    void aClerkTakesItAsksForMoreAndApproves() throws Exception {
        assertThat(row(clerk, CaseView.OPEN)).isPresent();
        as.clerk(clerk, () -> cases.take(id));
        as.clerk(clerk, () -> cases.take(id));
        var mine = row(clerk, CaseView.MINE).orElseThrow();
        assertThat(mine.clerk()).isEqualTo("Lý Thị Việc");
        assertThat(as.clerk(clerk, () -> cases.find(mine.number()))).contains(id);
        var work = as.clerk(clerk, () -> cases.byId(id)).work().orElseThrow();
        assertThat(work.journey().answers().of("receiver")).containsExactly("Đại học Bách khoa");
        assertThat(work.application().contents().known().of("residence")).isPresent();
        assertThatThrownBy(() -> as.clerk(clerk, () -> cases.askMore(id, " "))).hasMessage("services.message.empty");
        as.clerk(clerk, () -> cases.askMore(id, "Trang 2 bị mờ"));
        assertThatThrownBy(() -> as.clerk(clerk, () -> cases.refuse(id, "Chưa gửi")))
                .hasMessage("services.application.moved");
        as.citizen(citizen, () -> applications.answerAsked(id, "Đã gửi lại"));
        as.clerk(clerk, () -> cases.write(id, "Đã nhận được"));
        as.clerk(clerk, () -> cases.approve(id, ""));
        as.clerk(clerk, () -> cases.approve(id, ""));
        assertThat(status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThatThrownBy(() -> as.clerk(clerk, () -> cases.refuse(id, "Nhầm")))
                .hasMessage("services.application.moved");
        assertThat(acts())
                .contains(
                        "service.taken",
                        "service.read",
                        "service.more-asked",
                        "service.message-received",
                        "service.approved")
                .doesNotHaveDuplicates();
        assertThat(databases.portal(
                        "select kind from notification where owner = ? and kind like 'APPLICATION_%'",
                        citizen.account().value()))
                .hasSize(3);
    }

    private List<String> acts() throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ? and act in ('service.taken', 'service.read',"
                                + " 'service.more-asked', 'service.message-received', 'service.approved')",
                        citizen.account().value())
                .stream()
                .map(entry -> entry.get("act"))
                .toList();
    }

    @Test
    void aSecondClerkNeitherReadsNorDecides() throws Exception {
        as.clerk(clerk, () -> cases.take(id));
        assertThat(as.clerk(other, () -> cases.byId(id)).work()).isEmpty();
        assertThatThrownBy(() -> as.clerk(other, () -> cases.take(id))).hasMessage("services.application.moved");
        assertThatThrownBy(() -> as.clerk(other, () -> cases.approve(id, "")))
                .hasMessage("services.casework.not-yours");
        assertThatThrownBy(() -> as.clerk(other, () -> cases.refuse(id, "Không đủ")))
                .hasMessage("services.casework.not-yours");
        as.clerk(clerk, () -> cases.giveBack(id));
        as.clerk(other, () -> cases.take(id));
        assertThatThrownBy(() -> as.clerk(other, () -> cases.refuse(id, " "))).hasMessage("services.message.empty");
        as.clerk(other, () -> cases.refuse(id, "Không đủ điều kiện"));
        assertThat(status()).isEqualTo(ApplicationStatus.REFUSED);
    }

    @Test
    void ofTwoClerksAtOnceOneTakesIt() throws Exception {
        var turn = new AtomicInteger();
        var took = crowd.atOnce(2, () -> taken(turn.getAndIncrement() == 0 ? clerk : other));
        assertThat(took).containsExactlyInAnyOrder("taken", "services.application.moved");
    }

    private String taken(Actor who) {
        try {
            as.clerk(who, () -> cases.take(id));
            return "taken";
        } catch (Exception late) {
            return Failure.of(late).key();
        }
    }

    @Test
    void whatIsTakenBackIsHiddenFromItsClerk() throws Exception {
        as.clerk(clerk, () -> cases.take(id));
        as.citizen(citizen, () -> applications.withdraw(id));
        assertThat(as.clerk(clerk, () -> cases.byId(id)).work()).isEmpty();
        assertThatThrownBy(() -> as.clerk(clerk, () -> cases.approve(id, ""))).hasMessage("services.application.moved");
    }

    @Test
    void nobodyDecidesTheirOwnOrTheirHouseholds() throws Exception {
        var same = staff.opened(citizen.person(), "clerk", "Chính Người Đó", Role.CLERK);
        var relative = new PersonalId(residents.stranger().get("number"));
        databases.sandbox(
                "update person set household = (select household from person where number = ?) where number = ?",
                citizen.person().digits(),
                relative.digits());
        for (var who : List.of(same, staff.opened(relative, "clerk", "Người Cùng Nhà", Role.CLERK))) {
            assertThat(row(who, CaseView.OPEN)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(who, () -> cases.byId(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(who, () -> cases.take(id)));
        }
        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void othersHaveNoWayIn() {
        var agent = staff.opened(Citizens.number(), "agent", "Lý Thị Giúp", Role.HELPDESK);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(citizen, () -> cases.approve(id, "")));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.agent(agent, () -> cases.byId(id)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.agent(agent, () -> cases.take(id)));
    }
}
