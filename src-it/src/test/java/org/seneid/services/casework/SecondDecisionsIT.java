package org.seneid.services.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Failure;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.Applications;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.support.Applicants;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** A decision that takes two clerks. */
@InContainer
@OnPostgreSQLToo
class SecondDecisionsIT {

    private static final String SLUG = "two-clerks";

    @Inject
    private Cases cases;

    @Inject
    private SecondDecisions decisions;

    @Inject
    private Applications applications;

    @Inject
    private Applicants applicants;

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
    private Actor first;
    private Actor second;
    private PublicId id;

    @BeforeEach
    void somethingIsSubmittedThatTwoDecide() throws Exception {
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        first = staff.opened(Citizens.number(), "clerk", "Lý Thị Một", Role.CLERK);
        second = staff.opened(Citizens.number(), "clerk", "Lý Thị Hai", Role.CLERK);
        id = applicants.applies(citizen);
        var definition = ShippedForms.text("confirmation-of-residence.yaml")
                .replace("service: confirmation-of-residence", "service: " + SLUG)
                .replace("answer-days:", "four-eyes: true\nanswer-days:");
        databases.portal(
                "insert into published_form (id, slug, edition, definition, published_at)"
                        + " select max(id) + 1000, ?, max(id), ?, max(published_at) from published_form",
                SLUG,
                definition);
        databases.portal(
                "update application set form_id = (select max(id) from published_form) where public_id = ?",
                id.value());
        as.clerk(first, () -> cases.take(id));
    }

    /** So that no other test finds it in the catalogue. */
    @AfterEach
    void thatServiceIsGone() throws Exception {
        databases.portal(
                "update application set form_id = (select min(id) from published_form where slug = application.slug)"
                        + " where public_id = ?",
                id.value());
        databases.portal("delete from published_form where slug = ?", SLUG);
    }

    private ApplicationStatus status() throws Exception {
        return as.citizen(citizen, () -> applications.byId(id)).application().status();
    }

    private int told() throws Exception {
        return databases
                .portal(
                        "select kind from notification where owner = ? and kind like 'APPLICATION_%'",
                        citizen.account().value())
                .size();
    }

    private boolean lists(Actor who, CaseView view) throws Exception {
        var filter = new CaseFilter(view, Optional.empty());
        return as.clerk(who, () -> cases.page(filter, Slice.first(Slice.LARGEST, "due", true))).stream()
                .anyMatch(row -> row.id().equals(id));
    }

    @Test
    void theCitizenIsToldWhenTheSecondConfirms() throws Exception {
        as.clerk(first, () -> cases.approve(id, "Chúc mừng"));
        as.clerk(first, () -> cases.approve(id, "Chúc mừng"));
        assertThat(status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(told()).isZero();
        assertThat(lists(second, CaseView.PROPOSED)).isTrue();
        var hidden = as.clerk(second, () -> cases.byId(id));
        assertThat(hidden.work()).isEmpty();
        assertThat(hidden.waiting().orElseThrow().takeable()).isTrue();
        as.clerk(second, () -> decisions.take(id));
        as.clerk(second, () -> decisions.take(id));
        assertThat(lists(second, CaseView.MINE)).isTrue();
        as.clerk(second, () -> cases.askSources(id));
        var work = as.clerk(second, () -> cases.byId(id)).work().orElseThrow();
        assertThat(work.proposals()).hasSize(1);
        assertThat(work.proposals().get(0).by()).isEqualTo("Lý Thị Một");
        as.clerk(second, () -> decisions.confirm(id));
        assertThat(status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(told()).isOne();
        assertThatThrownBy(() -> as.clerk(second, () -> decisions.confirm(id))).hasMessage("services.second.moved");
        assertThat(as.citizen(citizen, () -> applications.byId(id)).steps())
                .last()
                .satisfies(step -> assertThat(step.words()).isEqualTo("Chúc mừng"));
    }

    @Test
    void oneClerkDoesNotDecideAlone() throws Exception {
        as.clerk(first, () -> cases.refuse(id, "Không đủ điều kiện"));
        assertThatThrownBy(() -> as.clerk(first, () -> decisions.take(id))).hasMessage("services.second.own");
        assertThatThrownBy(() -> as.clerk(first, () -> decisions.confirm(id)))
                .hasMessage("services.casework.not-yours");
        assertThatThrownBy(() -> as.clerk(second, () -> decisions.confirm(id)))
                .hasMessage("services.casework.not-yours");
        assertThatThrownBy(() -> as.clerk(first, () -> cases.approve(id, ""))).hasMessage("services.second.open");
        assertThatThrownBy(() -> as.clerk(first, () -> cases.askMore(id, "Thêm")))
                .hasMessage("services.second.open");
        assertThatThrownBy(() -> as.clerk(first, () -> cases.giveBack(id))).hasMessage("services.second.open");
        assertThat(status()).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void whatIsSentBackIsProposedAnew() throws Exception {
        as.clerk(first, () -> cases.refuse(id, "Không đủ điều kiện"));
        as.clerk(second, () -> decisions.take(id));
        assertThatThrownBy(() -> as.clerk(second, () -> decisions.sendBack(id, " ")))
                .hasMessage("services.message.empty");
        as.clerk(second, () -> decisions.sendBack(id, "Trang 2 ghi khác"));
        assertThat(as.clerk(second, () -> cases.byId(id)).work()).isEmpty();
        var work = as.clerk(first, () -> cases.byId(id)).work().orElseThrow();
        assertThat(work.proposals().get(0).answer()).isEqualTo("Trang 2 ghi khác");
        as.clerk(first, () -> cases.approve(id, ""));
        as.clerk(first, () -> decisions.takeBack(id));
        as.clerk(first, () -> cases.approve(id, ""));
        as.clerk(second, () -> decisions.take(id));
        as.clerk(second, () -> decisions.giveBack(id));
        as.clerk(second, () -> decisions.take(id));
        as.clerk(second, () -> decisions.confirm(id));
        assertThat(status()).isEqualTo(ApplicationStatus.APPROVED);
    }

    @Test
    void ofTwoSecondClerksAtOnceOneTakesIt() throws Exception {
        as.clerk(first, () -> cases.approve(id, ""));
        var third = staff.opened(Citizens.number(), "clerk", "Lý Thị Ba", Role.CLERK);
        var turn = new AtomicInteger();
        var took = crowd.atOnce(2, () -> taken(turn.getAndIncrement() == 0 ? second : third));
        assertThat(took).containsExactlyInAnyOrder("taken", "services.second.moved");
    }

    private String taken(Actor who) {
        try {
            as.clerk(who, () -> decisions.take(id));
            return "taken";
        } catch (Exception late) {
            return Failure.of(late).key();
        }
    }

    @Test
    void nobodyConfirmsAboutThemselves() throws Exception {
        as.clerk(first, () -> cases.approve(id, ""));
        var same = staff.opened(citizen.person(), "clerk", "Chính Người Đó", Role.CLERK);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(same, () -> decisions.take(id)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(citizen, () -> decisions.take(id)));
    }

    @Test
    void whatTheCitizenTakesBackIsOver() throws Exception {
        as.clerk(first, () -> cases.approve(id, ""));
        as.clerk(second, () -> decisions.take(id));
        as.citizen(citizen, () -> applications.withdraw(id));
        assertThatThrownBy(() -> as.clerk(second, () -> decisions.confirm(id))).hasMessage("services.second.moved");
        assertThat(as.clerk(second, () -> cases.byId(id)).work()).isEmpty();
    }
}
