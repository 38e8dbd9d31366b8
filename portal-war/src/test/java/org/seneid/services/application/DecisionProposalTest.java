package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
import org.seneid.services.catalogue.PublishedForm;
import org.seneid.services.form.KnownValues;

/** The laws of what two clerks decide together. */
class DecisionProposalTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");
    private static final AccountId FIRST = new AccountId(2);
    private static final AccountId SECOND = new AccountId(3);

    private Application application;

    @BeforeEach
    void inReview() {
        var form = new PublishedForm("confirmation-of-residence", 1, "", MONDAY);
        application = new Application(new AccountId(1), form, KnownValues.NONE, MONDAY);
        application.submit("XN", 5, MONDAY);
        application.take(FIRST, MONDAY);
    }

    private DecisionProposal proposed(ApplicationStatus decision) {
        return new DecisionProposal(application, decision, "Because", FIRST, later(1));
    }

    private static Instant later(int days) {
        return MONDAY.plus(days, ChronoUnit.DAYS);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(act).withMessage(key);
    }

    @Test
    void nothingHoldsBeforeAnotherClerkConfirmsIt() {
        var proposal = proposed(ApplicationStatus.APPROVED);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        refused("services.casework.not-yours", () -> proposal.confirm(SECOND, later(2)));
        proposal.take(SECOND);
        var step = proposal.confirm(SECOND, later(2));
        assertThat(step.words()).isEqualTo("Because");
        assertThat(application.status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(proposal.status()).isEqualTo(DecisionProposalStatus.CONFIRMED);
        refused("services.casework.not-yours", () -> proposal.confirm(SECOND, later(3)));
    }

    @Test
    void nobodyConfirmsTheirOwn() {
        var proposal = proposed(ApplicationStatus.REFUSED);
        refused("services.second.own", () -> proposal.take(FIRST));
        refused("services.casework.not-yours", () -> proposal.confirm(FIRST, later(2)));
    }

    @Test
    void ofTwoSecondClerksOneHasIt() {
        var proposal = proposed(ApplicationStatus.APPROVED);
        proposal.take(SECOND);
        refused("services.second.moved", () -> proposal.take(new AccountId(4)));
        proposal.giveBack(SECOND);
        proposal.take(new AccountId(4));
        assertThat(proposal.second()).contains(new AccountId(4));
    }

    @Test
    void whatIsSentBackIsNotConfirmed() {
        var proposal = proposed(ApplicationStatus.APPROVED);
        proposal.take(SECOND);
        proposal.sendBack(SECOND, "Page 2 says otherwise", later(2));
        assertThat(proposal.status().open()).isFalse();
        assertThat(proposal.answer()).isEqualTo("Page 2 says otherwise");
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void whoProposedItTakesItBackUntilASecondHasIt() {
        var proposal = proposed(ApplicationStatus.APPROVED);
        refused("services.casework.not-yours", () -> proposal.takeBack(SECOND, later(2)));
        proposal.take(SECOND);
        refused("services.second.moved", () -> proposal.takeBack(FIRST, later(2)));
        proposal.giveBack(SECOND);
        proposal.takeBack(FIRST, later(2));
        assertThat(proposal.status()).isEqualTo(DecisionProposalStatus.TAKEN_BACK);
    }

    @Test
    void whatTheCitizenSentSinceIsLookedAtFirst() {
        application.askMore("page 2", LocalDate.of(2026, 11, 25), MONDAY);
        refused("services.application.moved", () -> proposed(ApplicationStatus.REFUSED));
        var proposal = new DecisionProposal(application, ApplicationStatus.REFUSED, "No answer", FIRST, later(4));
        proposal.take(SECOND);
        application.answerAsked("here", later(5));
        refused("services.second.changed", () -> proposal.confirm(SECOND, later(6)));
    }

    @Test
    void whatIsDecidedIsProposedNoMore() {
        application.approve("", later(1));
        refused("services.application.moved", () -> proposed(ApplicationStatus.REFUSED));
    }
}
