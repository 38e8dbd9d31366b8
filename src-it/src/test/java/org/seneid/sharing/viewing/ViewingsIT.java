package org.seneid.sharing.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.sharing.Strangers.ANOTHER;
import static org.seneid.sharing.Strangers.STRANGER;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.RegisterSignatures;
import org.seneid.rings.InContainer;
import org.seneid.sharing.ShareRequest;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.Shares;
import org.seneid.sharing.Strangers;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Choice;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Statements;

/** What a stranger sees of a share, what proves it, what stays on record, and what a look costs. */
@InContainer
class ViewingsIT {

    @Inject
    private Shares shares;

    @Inject
    private RegisterSignatures signatures;

    @Inject
    private Sharers sharers;

    @Inject
    private Strangers strangers;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Statements statements;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor an;

    @BeforeEach
    void aHolder() throws Exception {
        an = sharers.holder();
    }

    @Test
    void aStrangerSeesWhatWasChosenAndNothingElse() throws Exception {
        var view = strangers.look(sharers.opened(an, Lifetime.IN_PERSON, Attribute.NAME, Attribute.OVER_18), STRANGER);
        assertThat(view.verdict()).isEqualTo(ShareVerdict.VALID);
        assertThat(view.documents()).hasSize(1);
        assertThat(view.documents().get(0).values())
                .extracting(ShownDocument.ShownValue::attribute)
                .containsExactly(Attribute.NAME, Attribute.OVER_18);
        assertThat(view.documents().get(0).value(Attribute.OVER_18)).isEqualTo(true);
    }

    @Test
    void theRegisterSignedEachValueThatIsShown() throws Exception {
        var kinds = List.of(CITIZEN_CARD, DRIVING_LICENCE);
        var all = List.of(Attribute.values()).stream()
                .filter(attribute -> kinds.contains(attribute.kind()) && attribute != Attribute.BIRTH_DATE)
                .toArray(Attribute[]::new);
        for (var shown : strangers
                .look(sharers.opened(an, Lifetime.IN_PERSON, all), STRANGER)
                .documents()) {
            var claims = signatures.verify(shown.proof().orElseThrow()).claims();
            var expected = new HashSet<>(List.of("iss", "iat", "kind", "standing"));
            shown.values().forEach(value -> expected.add(value.attribute().claim()));
            assertThat(claims.keySet())
                    .as("the proof says what is shown, and nothing besides")
                    .isEqualTo(expected);
        }
    }

    @Test
    void anothersDocumentShowsNothingOfTheirs() throws Exception {
        var others = sharers.document(an, CITIZEN_CARD);
        an = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        var request = new ShareRequest(
                new Selection(List.of(new Choice(Attribute.NAME, others))),
                new Purpose("Thử"),
                Receiver.UNSAID,
                Lifetime.IN_PERSON);
        var view = strangers.look(as.citizen(an, () -> shares.open(request)), STRANGER);
        assertThat(view.verdict()).isEqualTo(ShareVerdict.DOCUMENT_GONE);
        assertThat(view.documents().get(0).values()).isEmpty();
    }

    @Test
    void aDocumentThatIsNoLongerInForceOverridesTheShare() throws Exception {
        var share = sharers.opened(an, Lifetime.days(3), Attribute.NAME, Attribute.LICENCE_CLASSES);
        databases.sandbox(
                "update driving_licence set standing = 'SEIZED'"
                        + " where person = (select id from person where number = ?)",
                an.person().digits());
        clock.move(Duration.ofHours(13));
        var view = strangers.look(share, STRANGER);
        assertThat(view.verdict())
                .as("an old answer is asked for again before it is shown")
                .isEqualTo(ShareVerdict.DOCUMENT_SEIZED);
    }

    @Test
    void whatTheRegisterDidNotSignIsNotShown() throws Exception {
        var share = sharers.opened(an, Lifetime.days(3), Attribute.NAME);
        databases.portal(
                "update document set jws = replace(jws, '~', 'A~') where owner = ?",
                an.account().value());
        var view = strangers.look(share, STRANGER);
        assertThat(view.verdict()).isEqualTo(ShareVerdict.DOCUMENT_UNPROVEN);
        assertThat(view.documents().get(0).values()).isEmpty();
        assertThat(view.documents().get(0).proof()).isEmpty();
    }

    @Test
    void aLookIsOnRecordWithPurposeAndNamesAndWithoutValuesOrAViewer() throws Exception {
        strangers.look(sharers.opened(an, Lifetime.days(1), Attribute.NAME, Attribute.PERSONAL_ID), STRANGER);
        var entry = databases
                .portal(
                        "select * from audit_entry where owner = ? and act = 'share.viewed'",
                        an.account().value())
                .get(0);
        assertThat(entry)
                .containsEntry("attributes", "NAME,PERSONAL_ID")
                .containsEntry("purpose", "Nhận phòng")
                .containsEntry("actor", null);
        assertThat(entry.values()).noneMatch(value -> an.person().digits().equals(value));
    }

    @Test
    void aLookCostsFewStatements() throws Exception {
        var share = sharers.opened(an, Lifetime.days(1), Attribute.NAME);
        strangers.look(share, ANOTHER);
        assertThat(statements.during(() -> strangers.look(share, ANOTHER)))
                .as("a second look within the minute reads the share and the document")
                .hasSize(2);
        assertThat(statements.during(() -> strangers.look(share, STRANGER)))
                .as("a first one also locks the share and enters itself in the book and the trail")
                .hasSizeBetween(3, 7);
    }
}
