package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.documents.CurrentDocuments;
import org.seneid.identity.FreshSignInNeeded;
import org.seneid.payments.Crowd;
import org.seneid.platform.Acting;
import org.seneid.platform.Actor;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.DocumentKind;
import org.seneid.registry.RegisterSignatures;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Statements;

/** Shares in the real server: whose they are, who may look, what a look costs, and what never happens twice. */
@InContainer
class SharesIT {

    private static final Viewer STRANGER = new Viewer(Viewer.Channel.PAGE, "198.51.100.1 Browser");
    private static final Viewer ANOTHER = new Viewer(Viewer.Channel.PAGE, "198.51.100.2 Browser");

    @Inject
    private Shares shares;

    @Inject
    private ShareDrafts drafts;

    @Inject
    private Viewings viewings;

    @Inject
    private Guesses guesses;

    @Inject
    private ShareTidying tidying;

    @Inject
    private CurrentDocuments documents;

    @Inject
    private RegisterSignatures signatures;

    @Inject
    private Residents residents;

    @Inject
    private Crowd crowd;

    @Inject
    private As as;

    @Inject
    private Acting acting;

    @Inject
    private Statements statements;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor an;

    @BeforeEach
    void aHolder() throws Exception {
        an = residents.make(aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE)).actor();
    }

    @AfterEach
    void mend() {
        clock.reset();
    }

    private NewShare opened(Lifetime lifetime, Attribute... attributes) throws Exception {
        var request = request(lifetime, attributes);
        return as.citizen(an, () -> shares.open(request));
    }

    private ShareRequest request(Lifetime lifetime, Attribute... attributes) {
        return new ShareRequest(selection(attributes), new Purpose("Nhận phòng"), Receiver.UNSAID, lifetime);
    }

    private Selection selection(Attribute... attributes) {
        return Selection.of(List.of(attributes).stream()
                .map(attribute -> new Choice(attribute, document(attribute.kind())))
                .toList());
    }

    private PublicId document(DocumentKind kind) {
        return documents.of(an.account()).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow()
                .publicId();
    }

    private View look(NewShare share, Viewer viewer) throws Exception {
        return as.nobody(() -> viewings.look(share.code().secret(), viewer));
    }

    private View open(NewShare share, Viewer viewer) throws Exception {
        return as.nobody(() -> viewings.open(share.code().secret(), viewer));
    }

    private int looks(NewShare share) throws Exception {
        return as.citizen(an, () -> shares.viewings(share.share().publicId())).size();
    }

    private ShareStatus status(NewShare share) throws Exception {
        return as.citizen(an, () -> shares.byId(share.share().publicId())).statusAt(clock.instant());
    }

    @Test
    void aStrangerSeesWhatWasChosenAndNothingElse() throws Exception {
        var view = look(opened(Lifetime.IN_PERSON, Attribute.NAME, Attribute.OVER_18), STRANGER);
        assertThat(view.verdict()).isEqualTo(Verdict.VALID);
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
        for (var shown : look(opened(Lifetime.IN_PERSON, all), STRANGER).documents()) {
            var claims = signatures.verify(shown.proof().orElseThrow()).claims();
            var expected = new HashSet<>(List.of("iss", "iat", "kind", "standing"));
            shown.values().forEach(value -> expected.add(value.attribute().claim()));
            assertThat(claims.keySet())
                    .as("the proof says what is shown, and nothing besides")
                    .isEqualTo(expected);
        }
    }

    @Test
    void codesAreKeptOnlyAsHashes() throws Exception {
        var share = opened(Lifetime.IN_PERSON, Attribute.NAME);
        var row = databases
                .portal(
                        "select * from share where public_id = ?",
                        share.share().publicId().value())
                .get(0);
        assertThat(row.values())
                .noneMatch(value -> value != null && value.contains(share.code().secret()))
                .noneMatch(value -> share.spoken().digits().equals(value));
    }

    @Test
    void nobodyElseHasTheShare() throws Exception {
        var share = opened(Lifetime.days(3), Attribute.NAME).share().publicId();
        var other = residents.make(aCitizen()).actor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> shares.byId(share)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> shares.stop(share)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> shares.speakAgain(share)));
        assertThat(as.citizen(other, () -> shares.viewings(share))).isEmpty();
        assertThat(as.citizen(other, () -> shares.open(1)).rows()).isEmpty();
    }

    @Test
    void onlyCitizensShare() throws Exception {
        var request = request(Lifetime.IN_PERSON, Attribute.NAME);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.officer(an, () -> shares.open(request)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.nobody(() -> shares.open(1)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.citizen(an, tidying::tidy));
    }

    @Test
    void sharingNeedsAFreshSignInAndLevelTwo() throws Exception {
        var request = request(Lifetime.IN_PERSON, Attribute.NAME);
        clock.move(Duration.ofMinutes(5));
        assertThatExceptionOfType(FreshSignInNeeded.class).isThrownBy(() -> as.citizen(an, () -> shares.open(request)));
        clock.reset();
        var newcomer = residents.make(aCitizen().atLevel(1)).actor();
        assertThatThrownBy(() -> as.citizen(newcomer, () -> shares.open(request)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("sharing.level");
    }

    @Test
    void anothersDocumentShowsNothingOfTheirs() throws Exception {
        var others = document(CITIZEN_CARD);
        an = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        var request = new ShareRequest(
                new Selection(List.of(new Choice(Attribute.NAME, others))),
                new Purpose("Thử"),
                Receiver.UNSAID,
                Lifetime.IN_PERSON);
        var view = look(as.citizen(an, () -> shares.open(request)), STRANGER);
        assertThat(view.verdict()).isEqualTo(Verdict.DOCUMENT_GONE);
        assertThat(view.documents().get(0).values()).isEmpty();
    }

    @Test
    void aGetSpendsNothing() throws Exception {
        var share = opened(Lifetime.ONE_TIME, Attribute.NAME);
        for (int i = 0; i < 3; i++) {
            var view = look(share, STRANGER);
            assertThat(view.verdict()).isEqualTo(Verdict.ASKS);
            assertThat(view.documents()).isEmpty();
            as.nobody(() -> viewings.state(share.code().secret()));
        }
        assertThat(looks(share)).isZero();
        assertThat(status(share)).isEqualTo(ShareStatus.OPEN);
    }

    @Test
    void ofManyWhoOpenAOneTimeShareAtOnceOneSeesIt() throws Exception {
        var share = opened(Lifetime.ONE_TIME, Attribute.NAME);
        var verdicts = crowd.atOnce(8, () -> {
            acting.asNobody("198.51.100.9");
            var each = new Viewer(Viewer.Channel.PAGE, PublicId.random().value());
            return viewings.open(share.code().secret(), each).verdict();
        });
        assertThat(verdicts)
                .containsOnlyOnce(Verdict.VALID)
                .contains(Verdict.USED)
                .hasSize(8);
        assertThat(looks(share)).isEqualTo(1);
    }

    @Test
    void theBrowserThatSpentAOneTimeShareMayReadOnForAMinute() throws Exception {
        var share = opened(Lifetime.ONE_TIME, Attribute.NAME);
        var browser = Viewer.holding(PublicId.random().value());
        open(share, browser);
        assertThat(look(share, browser).verdict()).isEqualTo(Verdict.VALID);
        assertThat(look(share, ANOTHER).verdict()).isEqualTo(Verdict.USED);
        clock.move(Duration.ofSeconds(61));
        assertThat(look(share, browser).verdict()).isEqualTo(Verdict.USED);
        assertThat(looks(share)).isEqualTo(1);
    }

    @Test
    void anAddressIsNoProofOfHavingSpentAShare() throws Exception {
        var share = opened(Lifetime.ONE_TIME, Attribute.NAME);
        assertThat(open(share, STRANGER).verdict()).isEqualTo(Verdict.VALID);
        assertThat(look(share, STRANGER).verdict()).isEqualTo(Verdict.USED);
        assertThat(open(share, STRANGER).verdict()).isEqualTo(Verdict.USED);
    }

    @Test
    void theSameViewerWithinAMinuteCountsOnce() throws Exception {
        var share = opened(Lifetime.hours(1), Attribute.NAME);
        look(share, STRANGER);
        look(share, STRANGER);
        assertThat(looks(share)).isEqualTo(1);
        look(share, ANOTHER);
        assertThat(looks(share)).isEqualTo(2);
        clock.move(Duration.ofSeconds(61));
        look(share, STRANGER);
        assertThat(looks(share)).isEqualTo(3);
    }

    @Test
    void timeEndsAShare() throws Exception {
        var share = opened(Lifetime.IN_PERSON, Attribute.NAME);
        clock.move(Duration.ofSeconds(180));
        var view = look(share, STRANGER);
        assertThat(view.verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(view.terms()).as("an ended share tells nothing else").isEmpty();
        assertThat(as.citizen(an, () -> shares.open(1)).rows()).isEmpty();
        assertThat(as.citizen(an, () -> shares.ended(1)).rows()).hasSize(1);
        as.system(an.account(), () -> {
            tidying.tidy();
            return null;
        });
        assertThat(databases
                        .portal(
                                "select status from share where public_id = ?",
                                share.share().publicId().value())
                        .get(0))
                .containsEntry("status", "EXPIRED");
    }

    @Test
    void stoppingWorksAtOnceAndTwiceIsOnce() throws Exception {
        var share = opened(Lifetime.days(3), Attribute.NAME);
        as.citizen(an, () -> shares.stop(share.share().publicId()));
        as.citizen(an, () -> shares.stop(share.share().publicId()));
        assertThat(look(share, STRANGER).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(acts()).containsOnlyOnce("share.stopped");
    }

    @Test
    void aDocumentThatIsNoLongerInForceOverridesTheShare() throws Exception {
        var share = opened(Lifetime.days(3), Attribute.NAME, Attribute.LICENCE_CLASSES);
        databases.sandbox(
                "update driving_licence set standing = 'SEIZED'"
                        + " where person = (select id from person where number = ?)",
                an.person().digits());
        clock.move(Duration.ofHours(13));
        var view = look(share, STRANGER);
        assertThat(view.verdict())
                .as("an old answer is asked for again before it is shown")
                .isEqualTo(Verdict.DOCUMENT_SEIZED);
    }

    @Test
    void whatTheRegisterDidNotSignIsNotShown() throws Exception {
        var share = opened(Lifetime.days(3), Attribute.NAME);
        databases.portal(
                "update document set jws = replace(jws, '~', 'A~') where owner = ?",
                an.account().value());
        var view = look(share, STRANGER);
        assertThat(view.verdict()).isEqualTo(Verdict.DOCUMENT_UNPROVEN);
        assertThat(view.documents().get(0).values()).isEmpty();
        assertThat(view.documents().get(0).proof()).isEmpty();
    }

    @Test
    void spokenDigitsLeadThereForThreeMinutes() throws Exception {
        var share = opened(Lifetime.days(3), Attribute.NAME);
        var digits = share.spoken().digits();
        assertThat(as.nobody(() -> viewings.look(digits, STRANGER)).verdict()).isEqualTo(Verdict.VALID);
        clock.move(Duration.ofSeconds(180));
        assertThat(as.nobody(() -> viewings.look(digits, STRANGER)).verdict()).isEqualTo(Verdict.UNKNOWN);
        var again = as.citizen(an, () -> shares.speakAgain(share.share().publicId()));
        assertThat(as.nobody(() -> viewings.look(again.code().digits(), STRANGER))
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void whoeverGuessesIsMadeToWaitAndNobodyElseIs() throws Exception {
        var share = opened(Lifetime.days(3), Attribute.NAME);
        var digits = share.spoken().digits();
        for (int i = 0; i < 25; i++) guess("198.51.100.20", ShareCode.random().secret());
        assertThat(guess("198.51.100.20", digits)).isEqualTo(Verdict.WAIT);
        assertThat(guess("198.51.100.20", ShareCode.random().secret())).isEqualTo(Verdict.WAIT);
        assertThat(guess("198.51.100.20", share.code().secret()))
                .as("a scanned code is no guess")
                .isEqualTo(Verdict.VALID);
        assertThat(guess("198.51.100.21", digits)).isEqualTo(Verdict.VALID);
    }

    @Test
    void aCodeThatWasFoundIsNoGuess() throws Exception {
        var digits = opened(Lifetime.days(3), Attribute.NAME).spoken().digits();
        for (int i = 0; i < 30; i++) assertThat(guess("198.51.100.30", digits)).isEqualTo(Verdict.VALID);
        assertThat(guesses.tooMany("198.51.100.30")).isFalse();
    }

    private Verdict guess(String address, String code) {
        acting.asNobody(address);
        return viewings.look(code, new Viewer(Viewer.Channel.PAGE, address)).verdict();
    }

    @Test
    void aDraftOpensOneShareHoweverOftenItsButtonIsPressed() throws Exception {
        var chosen = selection(Attribute.NAME);
        var draft = as.citizen(an, () -> drafts.begin(chosen, Optional.of(new Purpose("Thử")), Lifetime.IN_PERSON));
        assertThat(as.citizen(an, () -> drafts.open(draft))).isPresent();
        assertThat(as.citizen(an, () -> drafts.open(draft))).isEmpty();
        assertThat(as.citizen(an, () -> shares.open(1)).total()).isEqualTo(1);
        assertThatThrownBy(() -> as.citizen(an, () -> drafts.choose(draft, chosen)))
                .hasMessage("sharing.draft.opened");
        var other = residents.make(aCitizen()).actor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> drafts.byId(draft)));
    }

    @Test
    void aLookIsOnRecordWithPurposeAndNamesAndWithoutValuesOrAViewer() throws Exception {
        look(opened(Lifetime.days(1), Attribute.NAME, Attribute.PERSONAL_ID), STRANGER);
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
        var share = opened(Lifetime.days(1), Attribute.NAME);
        look(share, ANOTHER);
        assertThat(statements.during(() -> look(share, ANOTHER)))
                .as("a second look within the minute reads the share and the document")
                .hasSize(2);
        assertThat(statements.during(() -> look(share, STRANGER)))
                .as("a first one also locks the share and enters itself in the book and the trail")
                .hasSizeBetween(3, 7);
    }

    @Test
    void openingAndListingCostFewStatements() throws Exception {
        opened(Lifetime.days(1), Attribute.NAME);
        var request = request(Lifetime.days(1), Attribute.NAME);
        assertThat(statements.during(() -> as.citizen(an, () -> shares.open(request))))
                .hasSizeBetween(2, 5);
        assertThat(statements.during(() -> as.citizen(an, () -> shares.open(1))))
                .hasSize(2);
    }

    private List<String> acts() throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ?",
                        an.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }
}
