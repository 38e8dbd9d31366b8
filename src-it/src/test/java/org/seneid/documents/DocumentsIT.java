package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.document.DocumentKind;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Residents;
import org.seneid.support.Statements;

/** Documents in the real server: whose they are, what their list costs and leaves on record. */
@InContainer
class DocumentsIT {

    @Inject
    private Documents documents;

    @Inject
    private Holders holders;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Statements statements;

    @Test
    void whatTheRegisterConfirmsIsInTheAccount() throws Exception {
        var holder = holders.withAll();
        assertThat(holders.mine(holder)).extracting(VerifiedDocument::kind).containsOnly(DocumentKind.values());
        assertThat(holders.mine(holder)).allMatch(VerifiedDocument::genuine);
        assertThat(as.citizen(holder, documents::integrable)).containsExactly(VEHICLE_REGISTRATION);
    }

    @Test
    void askingAgainAddsNothing() throws Exception {
        var holder = holders.with(CITIZEN_CARD);
        assertThat(as.citizen(holder, () -> documents.integrate(CITIZEN_CARD)))
                .isEqualTo(IntegrationResult.NOTHING_NEW);
        assertThat(holders.mine(holder)).hasSize(1);
    }

    @Test
    void theListTakesAtMostThreeStatements() throws Exception {
        var holder = holders.withAll();
        assertThat(statements.during(() -> holders.mine(holder))).hasSizeBetween(1, 3);
    }

    @Test
    void anotherCitizensDocumentIsNotFound() throws Exception {
        var owner = holders.with(DRIVING_LICENCE);
        var other = holders.with(DRIVING_LICENCE);
        var id = holders.only(owner).publicId();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> documents.byId(DRIVING_LICENCE, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> documents.refresh(DRIVING_LICENCE, id)));
    }

    @Test
    void aDocumentIsNotFoundUnderAnotherKind() throws Exception {
        var owner = holders.with(DRIVING_LICENCE);
        var id = holders.only(owner).publicId();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(owner, () -> documents.byId(CITIZEN_CARD, id)));
    }

    @Test
    void onlyCitizensHaveDocuments() throws Exception {
        var holder = holders.with(CITIZEN_CARD);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.officer(holder, documents::mine));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.nobody(documents::mine));
    }

    @Test
    void whoWasNeverSeenInPersonHasNone() throws Exception {
        var holder = residents.make(aCitizen().atLevel(1)).actor();
        assertThatThrownBy(() -> as.citizen(holder, () -> documents.integrate(CITIZEN_CARD)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("documents.level");
        assertThat(holders.mine(holder)).isEmpty();
    }

    @Test
    void readingTheSamePageAgainAddsNothingToTheLog() throws Exception {
        var holder = holders.with(CITIZEN_CARD);
        holders.mine(holder);
        var once = holders.acts(holder);
        holders.mine(holder);
        assertThat(holders.acts(holder)).isEqualTo(once).contains("documents.listed", "document.integrated");
    }
}
