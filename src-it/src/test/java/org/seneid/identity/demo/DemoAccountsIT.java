package org.seneid.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.RegisterClient;
import org.seneid.rings.InContainer;

/** Demo accounts are for demos. */
@InContainer
class DemoAccountsIT {

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private RegisterClient registers;

    @Test
    void theRegisterKnowsEachByTheirNumberAndName() {
        assertThat(DemoAccount.ALL).allSatisfy(demo -> assertThat(
                        registers.person(demo.person()).orElseThrow().facts().name())
                .isEqualTo(demo.name()));
    }

    @Test
    void aPortalThatIsNoDemoDoesNotStartOnDemoAccounts() {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> demoAccounts.fill(new PortalStarting(false)));
    }
}
