package org.seneid.helpdesk.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.told;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.session.RunningSessions;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.web.live.EventStreams;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Helped;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Statements;

/** A second node over the same database tells its own pages what began and ended on the first. */
@InContainer
class HelpSessionPollerIT {

    @Inject
    private RunningSessions running;

    @Inject
    private HelpRequests requests;

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private Statements statements;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private final Pages pages = new Pages();
    private final LiveHelp help = new LiveHelp();
    private final HelpSessionPoller second = new HelpSessionPoller();
    private Actor citizen;
    private Actor agent;

    /** What pages on the second node are told. */
    private static final class Pages extends EventStreams {

        private final List<String> told = new ArrayList<>();
        private boolean listening = true;

        @Override
        public boolean anybody() {
            return listening;
        }

        @Override
        public void tell(AccountId holder, String event, String data) {
            told.add(holder.value() + " " + event + " " + data);
        }

        List<String> to(Actor actor) {
            var whose = actor.account().value() + " ";
            return told.stream()
                    .filter(one -> one.startsWith(whose))
                    .map(one -> one.substring(whose.length()))
                    .toList();
        }
    }

    @BeforeEach
    void somebodyIsHelpedOnTheFirst() throws Exception {
        help.streams = pages;
        help.clock = clock;
        second.streams = pages;
        second.looks = running;
        second.help = help;
        citizen = residents.make(aCitizen()).actor();
        agent = agents.agent();
        var code = helped.asks(citizen, AccountPart.DOCUMENTS);
        as.agent(agent, () -> helped.begin(told(code, citizen.person())));
    }

    @Test
    void whatBeganAndEndedElsewhereIsToldByTheNextLook() throws Exception {
        second.look();
        assertThat(pages.to(citizen)).singleElement().asString().matches("help 1[78][0-9]{2} [0-9a-z]{26} \\S+");
        assertThat(pages.to(agent)).isEmpty();
        second.look();
        assertThat(pages.to(citizen)).as("nothing new").hasSize(1);
        as.citizen(citizen, () -> requests.stop());
        second.look();
        assertThat(pages.to(citizen)).endsWith("help -");
        assertThat(pages.to(agent)).containsExactly("watch -");
    }

    @Test
    void whatWasStoppedDoesNotComeBackThoughSomebodyHadReadThatItRuns() throws Exception {
        second.look();
        var read = running.all();
        as.citizen(citizen, () -> requests.stop());
        second.look();
        read.forEach(help::begun);
        assertThat(pages.to(citizen)).endsWith("help -").hasSize(2);
    }

    @Test
    void aTimeThatIsOverEndsItWhoeverKeepsTheRecord() {
        second.look();
        clock.move(Duration.ofMinutes(30));
        second.look();
        assertThat(pages.to(citizen)).endsWith("help -");
        assertThat(pages.to(agent)).containsExactly("watch -");
    }

    @Test
    void whileNobodyListensNothingIsAsked() throws Exception {
        pages.listening = false;
        assertThat(statements.during(() -> {
                    second.look();
                    return null;
                }))
                .isEmpty();
        assertThat(pages.told).isEmpty();
    }
}
