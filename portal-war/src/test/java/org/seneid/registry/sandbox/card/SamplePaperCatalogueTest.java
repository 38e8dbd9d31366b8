package org.seneid.registry.sandbox.card;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;

class SamplePaperCatalogueTest {

    @Test
    void whereNothingIsADemoNobodyHasAWallet() {
        var wallets = new SamplePaperCatalogue();
        assertThatThrownBy(wallets::people).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wallets.of(new PersonalId("001090012345"))).isInstanceOf(NotFound.class);
    }
}
