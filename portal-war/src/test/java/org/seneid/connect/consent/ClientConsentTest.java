package org.seneid.connect.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.SampleClients;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;

class ClientConsentTest {

    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    private static final ClaimSet ALL = SampleClients.CLAIMS;
    private static final ClaimSet NAME = SampleClients.ESSENTIAL;

    private static ClientConsent consent(ClaimSet asked, ClaimSet granted, boolean remembered) {
        return new ClientConsent(
                SampleClients.hotel(), new AccountId(1L), new ConsentAnswer(asked, granted, false, remembered), NOW);
    }

    @Test
    void withoutWhatThePurposeNeedsThereIsNone() {
        var birth = ClaimSet.of(List.of(IdentityClaim.BIRTH_DATE));
        assertThatThrownBy(() -> consent(ALL, birth, true))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("connect.consent.essential");
        assertThatThrownBy(() -> consent(ALL, ALL, true).narrowTo(birth)).hasMessage("connect.consent.essential");
        assertThat(consent(birth, ClaimSet.NONE, true).granted()).isEqualTo(ClaimSet.NONE);
    }

    @Test
    void nothingIsGrantedThatWasNotAsked() {
        assertThat(consent(NAME, ALL, true).granted()).isEqualTo(NAME);
        var narrowed = consent(ALL, NAME, true);
        narrowed.narrowTo(ALL);
        assertThat(narrowed.granted()).isEqualTo(NAME);
    }

    @Test
    void aRememberedAnswerCoversTheSameOrLessForAYear() {
        var consent = consent(ALL, NAME, true);
        assertThat(consent.answers(ALL, false, NOW)).isTrue();
        assertThat(consent.answers(NAME, false, NOW)).isTrue();
        assertThat(consent(NAME, NAME, true).answers(ALL, false, NOW))
                .as("never asked")
                .isFalse();
        assertThat(consent(ALL, ALL, false).answers(ALL, false, NOW)).as("once").isFalse();
        assertThat(consent.answers(ALL, false, NOW.plus(Duration.ofDays(366)))).isFalse();
        assertThat(consent.answers(ALL, true, NOW))
                .as("going on when the citizen is away was not asked")
                .isFalse();
        consent.end(NOW);
        assertThat(consent.answers(ALL, false, NOW)).isFalse();
    }

    @Test
    void whatWasAllowedForOnePurposeIsNotForAnother() {
        var client = SampleClients.hotel();
        var consent = new ClientConsent(client, new AccountId(1L), new ConsentAnswer(ALL, ALL, false, true), NOW);
        assertThat(consent.openAt(NOW)).isTrue();
        SampleClients.repurpose(client);
        assertThat(consent.openAt(NOW)).isFalse();
        assertThat(consent.answers(ALL, false, NOW)).isFalse();
        assertThat(consent.standsAt(NOW)).as("to be seen and taken back").isTrue();
        assertThat(consent.outdated()).isTrue();
    }

    @Test
    void whatBecameEssentialLaterCanBeTakenBackByItself() {
        var client = SampleClients.hotel();
        var consent = new ClientConsent(client, new AccountId(1L), new ConsentAnswer(ALL, ALL, false, true), NOW);
        SampleClients.needs(client, ALL);
        assertThat(consent.essential()).isEqualTo(NAME);
        consent.narrowTo(NAME);
        assertThat(consent.granted()).isEqualTo(NAME);
        assertThat(consent.answers(ALL, false, NOW))
                .as("the client has to ask again")
                .isFalse();
        SampleClients.needs(client, ClaimSet.NONE);
        assertThat(consent.essential()).as("nothing is needed any more").isEqualTo(ClaimSet.NONE);
    }
}
