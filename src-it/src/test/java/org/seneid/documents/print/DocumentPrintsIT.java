package org.seneid.documents.print;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.seneid.documents.Documents;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.DocumentState;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;

/** Printed copies: who may make one, and what its code tells a stranger. */
@InContainer
class DocumentPrintsIT {

    @Inject
    private Documents documents;

    @Inject
    private DocumentPrints prints;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor withCard() throws Exception {
        return residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
    }

    private PrintedCopy print(Actor holder) throws Exception {
        var id = as.citizen(holder, documents::mine).get(0).publicId();
        return as.citizen(holder, () -> prints.print(CITIZEN_CARD, id));
    }

    @Test
    void aStrangerWithTheCodeSeesKindAndState() throws Exception {
        var copy = print(withCard());
        assertThat(as.nobody(() -> prints.check(copy.code()))).hasValueSatisfying(checked -> {
            assertThat(checked.kind()).isEqualTo(CITIZEN_CARD);
            assertThat(checked.state()).isEqualTo(DocumentState.VALID);
            assertThat(checked.genuine()).isTrue();
            assertThat(checked.printedAt()).isCloseTo(copy.printedAt(), within(1, MILLIS));
        });
    }

    @Test
    void theCodeItselfIsStoredNowhere() throws Exception {
        var copy = print(withCard());
        assertThat(databases.portal(
                        "select * from document_print where code_hash = ?",
                        copy.code().hash()))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .noneMatch(value -> value.contains(copy.code().secret())));
    }

    @Test
    void aGuessedCodeAndAnOldOneTellNothing() throws Exception {
        var copy = print(withCard());
        assertThat(as.nobody(() -> prints.check(new PrintCode(PublicId.random().value()))))
                .isEmpty();
        clock.move(Duration.ofDays(181));
        assertThat(as.nobody(() -> prints.check(copy.code()))).isEmpty();
    }

    @Test
    void nobodyPrintsWhatIsNotTheirs() throws Exception {
        var owner = withCard();
        var other = withCard();
        var id = as.citizen(owner, documents::mine).get(0).publicId();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> prints.print(CITIZEN_CARD, id)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.nobody(() -> prints.print(CITIZEN_CARD, id)));
    }
}
