package org.seneid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Role;

/** What somebody who acts for a dependant may call. A line is added here by whoever has thought about what the law allows. */
class OpenToGuardiansTest {

    private static final String REVIEWED =
            """
            AccessLog.latest: CHILD, PARENT
            AccessLog.looks: CHILD, PARENT
            AccessLog.page: CHILD, PARENT
            AccessLog.take: CHILD, PARENT
            AccessLog.wards: CHILD, PARENT
            AccessQuestions.about: CHILD
            AccessQuestions.ask: CHILD
            AccessQuestions.byId: CHILD
            AccessQuestions.doubt: CHILD
            AccessQuestions.entry: CHILD
            AccessQuestions.mine: CHILD
            AccountLocks.lock: CHILD, PARENT
            AccountLocks.waysBack: CHILD, PARENT
            Accounts.mine: CHILD, PARENT
            ApplicationPapers.own: CHILD
            Applications.answerAsked: CHILD
            Applications.byId: CHILD
            Applications.mine: CHILD
            Applications.withdraw: CHILD
            Applications.write: CHILD
            Attachments.add: CHILD
            Attachments.content: CHILD
            Attachments.of: CHILD
            Attachments.preview: CHILD
            Attachments.remove: CHILD
            Choices.mine: CHILD
            DocumentPrints.print: CHILD, PARENT
            DocumentRefresher.answered: CHILD
            DocumentRefresher.soon: CHILD, PARENT
            Documents.byId: CHILD, PARENT
            Documents.integrable: CHILD
            Documents.integrate: CHILD
            Documents.mine: CHILD, PARENT
            Documents.ofKind: CHILD, PARENT
            Documents.refresh: CHILD, PARENT
            FormDrafts.begin: CHILD
            FormDrafts.begun: CHILD
            FormDrafts.byId: CHILD
            FormDrafts.check: CHILD
            FormDrafts.discard: CHILD
            FormDrafts.keep: CHILD
            FormDrafts.mustBeRight: CHILD
            FormDrafts.preview: CHILD
            FormDrafts.remove: CHILD
            FormDrafts.submit: CHILD
            Guardianships.actForMyself: CHILD, PARENT
            MistakeReports.answerBy: CHILD
            MistakeReports.byId: CHILD
            MistakeReports.mine: CHILD
            MistakeReports.report: CHILD
            MistakeReports.withdraw: CHILD
            PartyConsents.asked: CHILD
            Passkeys.beginConfirming: CHILD, PARENT
            RedemptionAnswers.confirm: CHILD
            RedemptionAnswers.decline: CHILD
            RedemptionAnswers.of: CHILD
            Results.letter: CHILD
            Results.of: CHILD
            ShareDrafts.agree: CHILD
            ShareDrafts.begin: CHILD
            ShareDrafts.byId: CHILD
            ShareDrafts.choose: CHILD
            ShareDrafts.open: CHILD
            ShareDrafts.parties: CHILD
            Shares.byId: CHILD
            Shares.ended: CHILD
            Shares.latestOpen: CHILD
            Shares.open: CHILD
            Shares.speakAgain: CHILD
            Shares.stop: CHILD
            Shares.viewings: CHILD
            ShortCodes.free: CHILD
            StepUp.confirm: CHILD, PARENT
            StepUp.factors: CHILD, PARENT
            StepUp.send: CHILD, PARENT
            """;

    @Test
    void onlyWhatWasReviewedIsOpenToGuardians() {
        var open = new TreeMap<String, String>();
        Boundaries.methods()
                .filter(method -> method.isAnnotatedWith(GuardianMay.class))
                .forEach(method -> open.merge(
                        Boundaries.named(method),
                        Boundaries.listed(
                                method.getAnnotationOfType(GuardianMay.class).value()),
                        OpenToGuardiansTest::same));
        assertThat(open.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(REVIEWED);
    }

    @Test
    void theMarkIsOnlyWhereItOpensSomething() {
        assertThat(Boundaries.idle(GuardianMay.class, OpenToGuardiansTest::openToCitizens))
                .isEmpty();
    }

    @Test
    void moneyAndCredentialsAndProofsAndOtherDependantsAreNotOpen() {
        assertThat(Boundaries.methods()
                        .filter(method -> openToCitizens(Boundaries.roles(method)))
                        .filter(method -> !method.isAnnotatedWith(GuardianMay.class))
                        .map(Boundaries::named))
                .contains(
                        "Payments.pay",
                        "Bills.mine",
                        "Passwords.change",
                        "AccountLocks.makeCode",
                        "SecondFactors.addApp",
                        "Passkeys.add",
                        "Sessions.end",
                        "Guardianships.actFor",
                        "Proofs.entries",
                        "Proofs.of",
                        "Proofs.ofAll");
    }

    private static boolean openToCitizens(List<String> roles) {
        return roles.contains(Role.CITIZENS);
    }

    /** Methods of one name are open to the same. */
    private static String same(String one, String other) {
        assertThat(one).isEqualTo(other);
        return one;
    }
}
