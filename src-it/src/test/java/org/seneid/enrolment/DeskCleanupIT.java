package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.draft.EnrolmentStatus;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.enrolment.service.DeskServices;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** What the desk needed for an errand is forgotten in time, and nothing that is still needed. */
@InContainer
class DeskCleanupIT {

    private static final String WHY = "Đổi số điện thoại";

    @Inject
    private DeskCleanup cleanup;

    @Inject
    private Enrolments enrolments;

    @Inject
    private DeskServices services;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor officer;
    private Newcomer person;

    @BeforeEach
    void somebodyComes() throws Exception {
        officer = officers.atADesk();
        person = residents.newcomer(anybody -> true);
    }

    @Test
    void whoeverWasLookedForIsForgottenAfterADay() throws Exception {
        desk.found(officer, person.number());
        tidyAfter(Duration.ofHours(23));
        assertThat(ofOfficer("desk_lookup")).hasSize(1);
        tidyAfter(Duration.ofHours(2));
        assertThat(ofOfficer("desk_lookup")).isEmpty();
        assertThat(desk.acts(officer, person.person())).contains("desk.looked-up");
    }

    @Test
    void aCheckedCardAndAnAddressThatWasNeverProvenAreForgottenAfterADay() throws Exception {
        var account = desk.openedOnline(person).publicId();
        as.officer(officer, () -> {
            services.check(account, person.zone());
            services.sendContact(account, ContactKind.PHONE, "0977123456", WHY);
            return null;
        });
        tidyAfter(Duration.ofHours(23));
        assertThat(ofOfficer("identity_check")).hasSize(1);
        assertThat(ofOfficer("desk_contact")).hasSize(1);
        tidyAfter(Duration.ofHours(2));
        assertThat(ofOfficer("identity_check")).isEmpty();
        assertThat(ofOfficer("desk_contact")).isEmpty();
    }

    @Test
    void whatWasReadFromThePapersOfAnAbandonedDraftGoesAfterAWeek() throws Exception {
        var draft = withPapers();
        as.officer(officer, () -> {
            enrolments.abandon(draft);
            return null;
        });
        tidyAfter(Duration.ofDays(6));
        assertThat(row(draft).get("person_answer")).isNotNull();
        tidyAfter(Duration.ofDays(2));
        assertThat(row(draft))
                .containsEntry("status", "ABANDONED")
                .containsEntry("person_answer", null)
                .containsEntry("card_answer", null)
                .containsEntry("household_answer", null)
                .containsEntry("phone", null)
                .containsEntry("email", null);
        assertThat(originals(draft)).isEmpty();
        assertThat(as.officer(officer, () -> enrolments.byId(draft)).status()).isEqualTo(EnrolmentStatus.ABANDONED);
    }

    @Test
    void aDraftThatNobodyGoesOnWithIsAbandonedAfterAMonthOnRecord() throws Exception {
        var draft = withPapers();
        tidyAfter(Duration.ofDays(29));
        assertThat(row(draft)).containsEntry("status", "DRAFT");
        assertThat(originals(draft)).isNotEmpty();
        tidyAfter(Duration.ofDays(2));
        assertThat(row(draft)).containsEntry("status", "ABANDONED");
        assertThat(databases.portal(
                        "select act, actor from audit_entry where owner = ? and act = 'desk.abandoned'",
                        officer.account().value()))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry.get("actor")).isNull());
    }

    @Test
    void whatWasCompletedStays() throws Exception {
        var done = desk.completed(officer, person);
        tidyAfter(Duration.ofDays(100));
        assertThat(row(done).get("person_answer")).isNotNull();
        assertThat(originals(done)).isNotEmpty();
    }

    @Test
    void onlyThePortalItselfTidies() {
        assertThatThrownBy(() -> as.officer(officer, () -> {
                    cleanup.tidy();
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    private PublicId withPapers() throws Exception {
        var draft = desk.begun(officer, person);
        desk.read(officer, draft, person.zone());
        desk.proven(officer, draft, person);
        return draft;
    }

    /** Twice, as on two nodes. */
    private void tidyAfter(Duration time) throws Exception {
        clock.move(time);
        for (int i = 0; i < 2; i++)
            as.system(officer.account(), () -> {
                cleanup.tidy();
                return null;
            });
    }

    private List<Map<String, String>> ofOfficer(String table) throws Exception {
        return databases.portal(
                "select id from " + table + " where officer = ?",
                officer.account().value());
    }

    private Map<String, String> row(PublicId enrolment) throws Exception {
        return databases
                .portal("select * from enrolment where public_id = ?", enrolment.value())
                .get(0);
    }

    private List<Map<String, String>> originals(PublicId enrolment) throws Exception {
        return databases.portal(
                "select o.id from checked_original o join enrolment e on e.id = o.enrolment_id where e.public_id = ?",
                enrolment.value());
    }
}
