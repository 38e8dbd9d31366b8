package org.seneid.registry.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;

class WalletsTest {

    @Test
    void whereNothingIsADemoNobodyHasAWallet() {
        var wallets = new Wallets();
        assertThatThrownBy(wallets::people).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wallets.of(new PersonalId("001090012345"))).isInstanceOf(NotFound.class);
    }
}
