package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.documents.Samples.NOON;
import static org.seneid.documents.Samples.TODAY;
import static org.seneid.documents.Samples.licence;
import static org.seneid.documents.Samples.reading;
import static org.seneid.documents.Samples.vehicle;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seneid.documents.DocumentChange.What;
import org.seneid.platform.AccountId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.RegisterStatus;

class DocumentTest {

    private static final AccountId AN = new AccountId(1);
    private static final java.time.Instant LATER = NOON.plus(Duration.ofHours(13));

    private final Document licence = new Document(AN, inForce(), NOON);

    private static RegisterReading inForce() {
        return reading(licence(TODAY.plusDays(900), 12, RegisterStatus.IN_FORCE));
    }

    @Test
    void beginsInTheStateThatItsRegisterSays() {
        assertThat(licence.state()).isEqualTo(DocumentState.VALID);
        assertThat(licence.kind()).isEqualTo(DocumentKind.DRIVING_LICENCE);
        assertThat(new Document(AN, reading(vehicle(RegisterStatus.SOLD)), NOON).state())
                .isEqualTo(DocumentState.REVOKED);
    }

    @Test
    void theSameAnswerAgainChangesNothingButItsAge() {
        assertThat(licence.answered(inForce(), Set.of(), LATER)).isEmpty();
        assertThat(licence.stored().askedAt()).isEqualTo(LATER);
    }

    @Test
    void seizedTurnsTheStateAndIsHistory() {
        var seized = reading(licence(TODAY.plusDays(900), 12, RegisterStatus.SEIZED));
        assertThat(licence.answered(seized, Set.of(), LATER)).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.STATE);
            assertThat(change.state()).isEqualTo(DocumentState.SEIZED);
            assertThat(change.happenedAt()).isEqualTo(LATER);
        });
    }

    @Test
    void aCorrectedFieldIsHistoryByItsNameOnly() {
        assertThat(licence.answered(inForce(), List.of("points", "name"), LATER))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo(What.UPDATED);
                    assertThat(change.fields()).containsExactly("name", "points");
                });
    }

    @Test
    void whatItsRegisterNoLongerKnowsIsNotFoundOnceAndMayComeBack() {
        assertThat(licence.gone(LATER)).isPresent();
        assertThat(licence.state()).isEqualTo(DocumentState.NOT_FOUND);
        assertThat(licence.gone(LATER)).isEmpty();
        assertThat(licence.answered(inForce(), Set.of(), LATER)).hasSize(1);
        assertThat(licence.state()).isEqualTo(DocumentState.VALID);
    }

    @Test
    void aSilentRegisterLeavesItsLastWordStandingWithItsAge() {
        licence.unanswered(LATER);
        var shown = VerifiedDocument.genuine(licence.stored(), inForce(), LATER);
        assertThat(shown.silent()).isTrue();
        assertThat(shown.askedAt()).isEqualTo(NOON);
        assertThat(shown.state()).isEqualTo(DocumentState.VALID);
        licence.answered(inForce(), Set.of(), LATER);
        assertThat(VerifiedDocument.genuine(licence.stored(), inForce(), LATER).silent())
                .isFalse();
    }

    @Test
    void theCalendarAloneTurnsItOnItsDay() {
        var ending = reading(licence(TODAY.plusDays(60), 12, RegisterStatus.IN_FORCE));
        var document = new Document(AN, reading(licence(TODAY.plusDays(61), 12, RegisterStatus.IN_FORCE)), NOON);
        assertThat(document.dayCame(ending, NOON))
                .hasValueSatisfying(change -> assertThat(change.state()).isEqualTo(DocumentState.EXPIRING));
        assertThat(document.dayCame(ending, NOON)).isEmpty();
    }

    @Test
    void aSignatureThatDoesNotHoldShowsNothing() {
        var refused = VerifiedDocument.refused(licence.stored());
        assertThat(refused.genuine()).isFalse();
        assertThat(refused.content()).isEmpty();
        assertThat(refused.signedAt()).isEmpty();
    }
}
