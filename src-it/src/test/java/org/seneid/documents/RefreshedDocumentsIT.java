package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.HEALTH_INSURANCE;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.DocumentState;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** What the registers do to documents, and how an account learns of it. */
@InContainer
class RefreshedDocumentsIT {

    @Inject
    private Documents documents;

    @Inject
    private Holders holders;

    @Inject
    private Refreshes refreshes;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Test
    void aChangedAnswerIsNotShownAndHealsWhenAskedAgain() throws Exception {
        var holder = holders.with(CITIZEN_CARD);
        databases.portal(
                "update document set jws = replace(jws, '~', 'A~') where owner = ?",
                holder.account().value());
        assertThat(holders.only(holder).genuine()).isFalse();
        assertThat(holders.only(holder).content()).isEmpty();
        holders.refresh(holder);
        assertThat(holders.only(holder).genuine()).isTrue();
    }

    @Test
    void aSeizedLicenceIsSeizedAndThatIsHistory() throws Exception {
        var holder = holders.with(DRIVING_LICENCE);
        register("update driving_licence set standing = 'SEIZED'", holder);
        assertThat(holders.refresh(holder)).isEqualTo(RefreshResult.CHANGED);
        assertThat(holders.only(holder).state()).isEqualTo(DocumentState.SEIZED);
        assertThat(detail(holder).changes()).extracting(DocumentChange::what).contains(DocumentChange.What.STATE);
        assertThat(holders.acts(holder)).contains("document.changed");
    }

    @Test
    void aSoldVehicleIsNoLongerInForce() throws Exception {
        var holder = holders.with(VEHICLE_REGISTRATION);
        register("update vehicle set standing = 'SOLD'", holder);
        assertThat(holders.refresh(holder)).isEqualTo(RefreshResult.CHANGED);
        assertThat(holders.only(holder).state()).isEqualTo(DocumentState.REVOKED);
    }

    @Test
    void whatItsRegisterForgotIsNotFound() throws Exception {
        var holder = holders.with(HEALTH_INSURANCE);
        register("delete from health_insurance", holder);
        assertThat(holders.refresh(holder)).isEqualTo(RefreshResult.CHANGED);
        assertThat(holders.only(holder).state()).isEqualTo(DocumentState.NOT_FOUND);
        assertThat(holders.only(holder).genuine()).isTrue();
    }

    @Test
    void aCorrectedNameIsHistoryByItsNameOnly() throws Exception {
        var holder = holders.with(CITIZEN_CARD);
        databases.sandbox(
                "update person set name = 'Tên Đã Sửa' where number = ?",
                holder.person().digits());
        assertThat(holders.refresh(holder)).isEqualTo(RefreshResult.CHANGED);
        assertThat(holders.only(holder).document().name()).isEqualTo("Tên Đã Sửa");
        assertThat(detail(holder).changes().get(0).fields()).containsExactly("name");
    }

    @Test
    void anOldAnswerIsAskedForAgainBehindThePage() throws Exception {
        var holder = holders.with(CITIZEN_CARD);
        var before = holders.only(holder).askedAt();
        clock.move(Duration.ofHours(13));
        assertThat(holders.only(holder).askedAt()).isEqualTo(before);
        assertThat(refreshes.of(holder.account())).isTrue();
        assertThat(holders.only(holder).askedAt()).isAfter(before);
    }

    private DocumentDetail detail(Actor holder) throws Exception {
        var document = holders.only(holder);
        return as.citizen(holder, () -> documents.byId(document.kind(), document.publicId()));
    }

    private void register(String statement, Actor holder) throws Exception {
        databases.sandbox(
                statement + " where person = (select id from person where number = ?)",
                holder.person().digits());
    }
}
