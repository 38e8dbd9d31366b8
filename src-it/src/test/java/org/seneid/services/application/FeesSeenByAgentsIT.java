package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.payments.Payments;
import org.seneid.payments.bill.Bills;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Language;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Helped;
import org.seneid.support.Residents;

/** What a fee is for is an application; an agent who may see payments alone is not told. */
@InContainer
@OnPostgreSQLToo
class FeesSeenByAgentsIT {

    @Inject
    private FeeApplicants applicants;

    @Inject
    private Payments payments;

    @Inject
    private Bills bills;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private HelpSessions sessions;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Test
    void whoSeesPaymentsAloneIsNotToldWhatTheyAreFor() throws Exception {
        var citizen = residents
                .make(aCitizen().holding(CITIZEN_CARD).withBalance(1_000_000))
                .actor();
        assertThat(applicants.submits(citizen, applicants.answered(citizen))).isEqualTo(Submission.TO_PAY);
        var bill = applicants.bill(citizen).id();
        var receipt = applicants.pays(citizen).payment();
        var agent = agents.agent();
        assertThat(seen(citizen, agent, AccountPart.ALL, bill, receipt)).doesNotContain("");
        assertThat(seen(citizen, agent, AccountPart.PAYMENTS, bill, receipt)).containsOnly("");
    }

    /** Words and addresses of what a bill and its payment are for, as an agent gets them who may see a part. */
    private Set<String> seen(Actor citizen, Actor agent, AccountPart part, PublicId bill, PublicId receipt)
            throws Exception {
        var code = helped.asks(citizen, part);
        return as.agent(agent, () -> {
            helped.begin(Helped.told(code, citizen.person()));
            try {
                return Stream.of(
                                bills.byId(bill).occasion(),
                                payments.receipt(receipt).occasion())
                        .flatMap(occasion -> Stream.of(occasion.in(Language.ENGLISH), occasion.getAddress()))
                        .collect(Collectors.toSet());
            } finally {
                sessions.stop();
            }
        });
    }
}
