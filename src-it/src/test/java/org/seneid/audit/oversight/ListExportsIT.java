package org.seneid.audit.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.seneid.audit.ShownLog;
import org.seneid.platform.list.ListExported;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Citizens;

/** What staff take away is on record. */
@InContainer
class ListExportsIT {

    @Inject
    private Event<ListExported> exported;

    @Inject
    private Agents agents;

    @Inject
    private Citizens citizens;

    @Inject
    private ShownLog shown;

    @Inject
    private As as;

    @Test
    void aListThatIsTakenAwayIsInTheTrailOfTheOneWhoTookIt() throws Exception {
        var agent = agents.agent();
        as.agent(agent, () -> exported.fire(new ListExported("helpdesk.queue", "show=all", "csv", 12)));
        assertThat(shown.rows(agent).get(0))
                .containsEntry("act", "staff.list-exported")
                .containsEntry("subject", "helpdesk.queue/csv/12")
                .containsEntry("purpose", "show=all")
                .containsEntry("actor", String.valueOf(agent.account().value()));
    }

    @Test
    void aCitizenTakesNone() throws Exception {
        var citizen = citizens.citizen();
        assertThatThrownBy(() ->
                        as.citizen(citizen, () -> exported.fire(new ListExported("helpdesk.queue", "", "csv", 1))))
                .isNotNull();
        assertThat(shown.rows(citizen)).isEmpty();
    }
}
