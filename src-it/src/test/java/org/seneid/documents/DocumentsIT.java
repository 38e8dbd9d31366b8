package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.DocumentKind.HEALTH_INSURANCE;
import static org.seneid.registry.DocumentKind.VEHICLE_REGISTRATION;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.Actor;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.DocumentKind;
import org.seneid.registry.DocumentState;
import org.seneid.registry.Register;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Statements;

/** Documents in the real server: whose they are, what their registers do to them, what they cost. */
@InContainer
class DocumentsIT {

    @Inject
    private Documents documents;

    @Inject
    private Residents residents;

    @Inject
    private Refreshes refreshes;

    @Inject
    private As as;

    @Inject
    private Statements statements;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @AfterEach
    void mend() throws Exception {
        clock.reset();
        databases.sandbox("delete from fault");
    }

    private Actor withAll() throws Exception {
        return with(CITIZEN_CARD, DRIVING_LICENCE, VEHICLE_REGISTRATION, HEALTH_INSURANCE);
    }

    private Actor with(DocumentKind first, DocumentKind... more) throws Exception {
        return residents.make(aCitizen().holding(first, more)).actor();
    }

    private List<VerifiedDocument> mine(Actor holder) throws Exception {
        return as.citizen(holder, documents::mine);
    }

    private VerifiedDocument only(Actor holder) throws Exception {
        return mine(holder).get(0);
    }

    private Refreshed refresh(Actor holder) throws Exception {
        clock.move(Duration.ofMinutes(5));
        var document = only(holder);
        return as.citizen(holder, () -> documents.refresh(document.kind(), document.publicId()));
    }

    private DocumentDetail detail(Actor holder) throws Exception {
        var document = only(holder);
        return as.citizen(holder, () -> documents.byId(document.kind(), document.publicId()));
    }

    private void down(Register register) throws Exception {
        databases.sandbox("insert into fault (register, latency_ms, outage) values (?, 0, true)", register.name());
    }

    @Test
    void whatTheRegisterConfirmsIsInTheAccount() throws Exception {
        var holder = withAll();
        assertThat(mine(holder)).extracting(VerifiedDocument::kind).containsOnly(DocumentKind.values());
        assertThat(mine(holder)).allMatch(VerifiedDocument::genuine);
        assertThat(as.citizen(holder, documents::integrable)).containsExactly(VEHICLE_REGISTRATION);
    }

    @Test
    void askingAgainAddsNothing() throws Exception {
        var holder = with(CITIZEN_CARD);
        assertThat(as.citizen(holder, () -> documents.integrate(CITIZEN_CARD))).isEqualTo(Integration.NOTHING_NEW);
        assertThat(mine(holder)).hasSize(1);
    }

    @Test
    void theListTakesAtMostThreeStatements() throws Exception {
        var holder = withAll();
        assertThat(statements.during(() -> mine(holder))).hasSizeBetween(1, 3);
    }

    @Test
    void anotherCitizensDocumentIsNotFound() throws Exception {
        var owner = with(DRIVING_LICENCE);
        var other = with(DRIVING_LICENCE);
        var id = only(owner).publicId();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> documents.byId(DRIVING_LICENCE, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> documents.refresh(DRIVING_LICENCE, id)));
    }

    @Test
    void aDocumentIsNotFoundUnderAnotherKind() throws Exception {
        var owner = with(DRIVING_LICENCE);
        var id = only(owner).publicId();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(owner, () -> documents.byId(CITIZEN_CARD, id)));
    }

    @Test
    void onlyCitizensHaveDocuments() throws Exception {
        var holder = with(CITIZEN_CARD);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.officer(holder, documents::mine));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.nobody(documents::mine));
    }

    @Test
    void whoWasNeverSeenInPersonHasNone() throws Exception {
        var holder = residents.make(aCitizen().atLevel(1)).actor();
        assertThatThrownBy(() -> as.citizen(holder, () -> documents.integrate(CITIZEN_CARD)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("documents.level");
        assertThat(mine(holder)).isEmpty();
    }

    @Test
    void aChangedAnswerIsNotShownAndHealsWhenAskedAgain() throws Exception {
        var holder = with(CITIZEN_CARD);
        databases.portal(
                "update document set jws = replace(jws, '~', 'A~') where owner = ?",
                holder.account().value());
        assertThat(only(holder).genuine()).isFalse();
        assertThat(only(holder).content()).isEmpty();
        refresh(holder);
        assertThat(only(holder).genuine()).isTrue();
    }

    @Test
    void aSilentRegisterLeavesTheLastAnswerWithItsAge() throws Exception {
        var holder = with(HEALTH_INSURANCE);
        var before = only(holder);
        down(Register.HEALTH_INSURANCE);
        assertThat(refresh(holder)).isEqualTo(Refreshed.SILENT);
        assertThat(only(holder).silent()).isTrue();
        assertThat(only(holder).askedAt()).isEqualTo(before.askedAt());
        assertThat(only(holder).content()).isEqualTo(before.content());
        databases.sandbox("delete from fault");
        assertThat(refresh(holder)).isEqualTo(Refreshed.UNCHANGED);
        assertThat(only(holder).silent()).isFalse();
    }

    @Test
    void aSilentRegisterIntegratesNothingAndSaysSo() throws Exception {
        var holder = residents.make(aCitizen()).actor();
        down(Register.LICENCES);
        assertThat(as.citizen(holder, () -> documents.integrate(DRIVING_LICENCE)))
                .isEqualTo(Integration.SILENT);
        assertThat(mine(holder)).isEmpty();
    }

    @Test
    void aSecondPressAsksNobody() throws Exception {
        var holder = with(DRIVING_LICENCE);
        down(Register.LICENCES);
        var document = only(holder);
        assertThat(as.citizen(holder, () -> documents.refresh(document.kind(), document.publicId())))
                .isEqualTo(Refreshed.JUST_ASKED);
    }

    @Test
    void aSeizedLicenceIsSeizedAndThatIsHistory() throws Exception {
        var holder = with(DRIVING_LICENCE);
        register("update driving_licence set standing = 'SEIZED'", holder);
        assertThat(refresh(holder)).isEqualTo(Refreshed.CHANGED);
        assertThat(only(holder).state()).isEqualTo(DocumentState.SEIZED);
        assertThat(detail(holder).changes()).extracting(DocumentChange::what).contains(DocumentChange.What.STATE);
        assertThat(acts(holder)).contains("document.changed");
    }

    @Test
    void aSoldVehicleIsNoLongerInForce() throws Exception {
        var holder = with(VEHICLE_REGISTRATION);
        register("update vehicle set standing = 'SOLD'", holder);
        assertThat(refresh(holder)).isEqualTo(Refreshed.CHANGED);
        assertThat(only(holder).state()).isEqualTo(DocumentState.REVOKED);
    }

    @Test
    void whatItsRegisterForgotIsNotFound() throws Exception {
        var holder = with(HEALTH_INSURANCE);
        register("delete from health_insurance", holder);
        assertThat(refresh(holder)).isEqualTo(Refreshed.CHANGED);
        assertThat(only(holder).state()).isEqualTo(DocumentState.NOT_FOUND);
        assertThat(only(holder).genuine()).isTrue();
    }

    @Test
    void aCorrectedNameIsHistoryByItsNameOnly() throws Exception {
        var holder = with(CITIZEN_CARD);
        databases.sandbox(
                "update person set name = 'Tên Đã Sửa' where number = ?",
                holder.person().digits());
        assertThat(refresh(holder)).isEqualTo(Refreshed.CHANGED);
        assertThat(only(holder).document().name()).isEqualTo("Tên Đã Sửa");
        assertThat(detail(holder).changes().get(0).fields()).containsExactly("name");
    }

    @Test
    void anOldAnswerIsAskedForAgainBehindThePage() throws Exception {
        var holder = with(CITIZEN_CARD);
        var before = only(holder).askedAt();
        clock.move(Duration.ofHours(13));
        assertThat(only(holder).askedAt()).isEqualTo(before);
        assertThat(refreshes.of(holder.account())).isTrue();
        assertThat(only(holder).askedAt()).isAfter(before);
    }

    @Test
    void readingTheSamePageAgainAddsNothingToTheLog() throws Exception {
        var holder = with(CITIZEN_CARD);
        mine(holder);
        var once = acts(holder);
        mine(holder);
        assertThat(acts(holder)).isEqualTo(once).contains("documents.listed", "document.integrated");
    }

    private void register(String statement, Actor holder) throws Exception {
        databases.sandbox(
                statement + " where person = (select id from person where number = ?)",
                holder.person().digits());
    }

    private List<String> acts(Actor holder) throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ? order by id",
                        holder.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }
}
