package org.seneid.services.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.services.definition.DefinitionReader;

class FormProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private String yaml;
    private FormProposal proposal;

    @BeforeEach
    void aDraft() throws Exception {
        yaml = ShippedForms.text("birth-registration.yaml");
        proposal = new FormProposal(new AccountId(1), DefinitionReader.read(yaml), yaml, NOW);
    }

    @Test
    void whatIsSubmittedCannotBeChanged() {
        proposal.submit(NOW.plusSeconds(1));
        assertThatThrownBy(() -> proposal.write(DefinitionReader.read(yaml), yaml, NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasSentBackIsADraftOnceItIsWrittenAnew() throws Exception {
        proposal.submit(NOW);
        proposal.refuse("The fee is wrong", NOW);
        proposal.write(DefinitionReader.read(yaml), yaml, NOW);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DRAFT);
        assertThat(proposal.reason()).isEmpty();
    }

    @Test
    void nothingComesOfWhatWasPublishedOrWithdrawn() {
        proposal.withdraw(NOW);
        assertThatThrownBy(() -> proposal.submit(NOW)).isInstanceOf(RuleBroken.class);
        assertThat(proposal.status().over()).isTrue();
    }

    @Test
    void nobodyPublishesWhatWasNotSubmitted() {
        assertThatThrownBy(() -> proposal.publish(NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aChangeIsSeen() throws Exception {
        var seen = proposal.seen();
        proposal.write(DefinitionReader.read(yaml), yaml, NOW.plusMillis(1));
        assertThat(proposal.seen()).isNotEqualTo(seen);
    }
}
