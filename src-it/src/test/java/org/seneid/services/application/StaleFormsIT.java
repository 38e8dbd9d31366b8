package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.Applicants;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;

/** A form that nobody goes on with, from the warning to its end. */
@InContainer
@OnPostgreSQLToo
class StaleFormsIT {

    @Inject
    private StaleForms forms;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor citizen;
    private PublicId id;

    @BeforeEach
    void aFormIsBegun() throws Exception {
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        id = as.citizen(citizen, () -> drafts.begin(Applicants.SLUG));
    }

    private int told() throws Exception {
        return databases
                .portal(
                        "select kind from notification where owner = ? and kind = 'FORM_EXPIRING'",
                        citizen.account().value())
                .size();
    }

    private boolean there() throws Exception {
        return as.citizen(citizen, () -> drafts.begun(Applicants.SLUG)).isPresent();
    }

    private boolean warned() throws Exception {
        var due = as.system(citizen.account(), forms::unwarned).contains(id);
        as.system(citizen.account(), () -> {
            forms.warn(id);
            return id;
        });
        return due;
    }

    private void expire() throws Exception {
        as.system(citizen.account(), () -> {
            forms.expire(id);
            return id;
        });
    }

    @Test
    void itsCitizenIsToldAWeekBeforeItIsDeleted() throws Exception {
        clock.move(Duration.ofDays(80));
        assertThat(warned()).isFalse();
        assertThat(told()).isZero();
        clock.move(Duration.ofDays(4));
        assertThat(warned()).isTrue();
        assertThat(warned()).isFalse();
        assertThat(told()).isOne();
        clock.move(Duration.ofDays(6));
        expire();
        assertThat(there()).isTrue();
        clock.move(Duration.ofDays(2));
        assertThat(as.system(citizen.account(), forms::expired)).contains(id);
        expire();
        expire();
        assertThat(there()).isFalse();
    }

    @Test
    void goingOnWithItUndoesTheWarning() throws Exception {
        clock.move(Duration.ofDays(84));
        assertThat(warned()).isTrue();
        as.citizen(citizen, () -> drafts.keep(id, "purpose", 0, Map.of("purpose", List.of("work")), true));
        clock.move(Duration.ofDays(10));
        expire();
        assertThat(there()).isTrue();
        assertThat(warned()).isFalse();
    }

    @Test
    void whatWasSubmittedStays() throws Exception {
        databases.portal(
                "update application set status = 'SUBMITTED', filling = null, number = public_id, submitted_at = begun_at,"
                        + " due_on = current_date where public_id = ?",
                id.value());
        clock.move(Duration.ofDays(200));
        assertThat(warned()).isFalse();
        expire();
        assertThat(databases.portal("select id from application where public_id = ?", id.value()))
                .hasSize(1);
    }
}
