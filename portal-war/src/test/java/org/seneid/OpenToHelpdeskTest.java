package org.seneid;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Role;

/** What an agent may see in the account of whoever lets them. A line is added here by whoever is sure that it changes nothing. */
class OpenToHelpdeskTest {

    private static final String REVIEWED =
            """
            AccountOverviews.mine: PAYMENTS
            ApplicationProgress.mine: APPLICATIONS
            Bills.byId: PAYMENTS
            Bills.mine: PAYMENTS
            Documents.byId: DOCUMENTS
            Documents.mine: DOCUMENTS
            Documents.ofKind: DOCUMENTS
            Notifications.page: ALL
            Notifications.unreadPage: ALL
            Payments.mine: PAYMENTS
            Payments.receipt: PAYMENTS
            Statements.balance: PAYMENTS
            Statements.balanceAt: PAYMENTS
            Statements.between: PAYMENTS
            """;

    @Test
    void onlyWhatWasReviewedIsOpenToAgents() {
        assertThat(Boundaries.methods()
                        .filter(method -> method.isAnnotatedWith(HelpdeskMaySee.class))
                        .map(method -> Boundaries.named(method) + ": " + sights(method))
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(REVIEWED);
    }

    @Test
    void theMarkIsOnlyWhereAgentsAndCitizensEnter() {
        assertThat(Boundaries.idle(
                        HelpdeskMaySee.class, roles -> roles.containsAll(List.of(Role.CITIZENS, Role.AGENTS))))
                .isEmpty();
    }

    /** A method that asks for somebody's second factor changes something; so does one whose answer has to be thrown away. */
    @Test
    void whatIsMarkedGivesAnAnswerAndNeedsNoFreshSignIn() {
        assertThat(Boundaries.methods().filter(method -> method.isAnnotatedWith(HelpdeskMaySee.class)))
                .isNotEmpty()
                .noneMatch(method -> method.getRawReturnType().isEquivalentTo(void.class))
                .noneMatch(method -> method.isAnnotatedWith("org.seneid.identity.session.RecentSignIn"));
    }

    @Test
    void moneySharesCredentialsAndTheLogItselfAreShut() {
        assertThat(Boundaries.methods()
                        .filter(method -> !method.isAnnotatedWith(HelpdeskMaySee.class))
                        .map(Boundaries::named))
                .contains(
                        "Applications.byId",
                        "ApplicationPapers.own",
                        "Payments.pay",
                        "Bills.refresh",
                        "Documents.refresh",
                        "DocumentPrints.print",
                        "Shares.open",
                        "Shares.byId",
                        "AccessLog.page",
                        "Notifications.seen",
                        "Passwords.change",
                        "HelpRequests.ask");
    }

    private static String sights(JavaMethod method) {
        return Boundaries.listed(
                method.getAnnotationOfType(HelpdeskMaySee.class).value());
    }
}
