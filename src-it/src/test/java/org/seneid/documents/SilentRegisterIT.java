package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.HEALTH_INSURANCE;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Residents;

/** What is shown and said of documents whose register gives no answer. */
@InContainer
class SilentRegisterIT {

    @Inject
    private Documents documents;

    @Inject
    private Holders holders;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private SandboxFaults faults;

    @AfterEach
    void mend() {
        for (var register : Register.values()) faults.set(register, Fault.NONE);
    }

    @Test
    void aSilentRegisterLeavesTheLastAnswerWithItsAge() throws Exception {
        var holder = holders.with(HEALTH_INSURANCE);
        var before = holders.only(holder);
        down(Register.HEALTH_INSURANCE);
        assertThat(holders.refresh(holder)).isEqualTo(RefreshResult.SILENT);
        assertThat(holders.only(holder).silent()).isTrue();
        assertThat(holders.only(holder).askedAt()).isEqualTo(before.askedAt());
        assertThat(holders.only(holder).content()).isEqualTo(before.content());
        faults.set(Register.HEALTH_INSURANCE, Fault.NONE);
        assertThat(holders.refresh(holder)).isEqualTo(RefreshResult.UNCHANGED);
        assertThat(holders.only(holder).silent()).isFalse();
    }

    @Test
    void aSilentRegisterIntegratesNothingAndSaysSo() throws Exception {
        var holder = residents.make(aCitizen()).actor();
        down(Register.LICENCES);
        assertThat(as.citizen(holder, () -> documents.integrate(DRIVING_LICENCE)))
                .isEqualTo(IntegrationResult.SILENT);
        assertThat(holders.mine(holder)).isEmpty();
    }

    @Test
    void aSecondPressAsksNobody() throws Exception {
        var holder = holders.with(DRIVING_LICENCE);
        down(Register.LICENCES);
        var document = holders.only(holder);
        assertThat(as.citizen(holder, () -> documents.refresh(document.kind(), document.publicId())))
                .isEqualTo(RefreshResult.JUST_ASKED);
    }

    private void down(Register register) {
        faults.set(register, new Fault(0, true));
    }
}
