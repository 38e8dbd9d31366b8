package org.seneid.connect.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;

class ClientStatusTest {

    private static final Map<ClientStatus, Set<ClientStatus>> LEGAL = Map.of(
            ClientStatus.DRAFT, Set.of(ClientStatus.SUBMITTED),
            ClientStatus.SUBMITTED, Set.of(ClientStatus.APPROVED, ClientStatus.DRAFT),
            ClientStatus.APPROVED, Set.of(ClientStatus.SUSPENDED),
            ClientStatus.SUSPENDED, Set.of(ClientStatus.APPROVED));

    @Test
    void aClientGoesOnlyWhereAnOperatorLetsIt() {
        for (var from : ClientStatus.values())
            for (var to : ClientStatus.values())
                if (LEGAL.get(from).contains(to)) assertThat(from.to(to)).isEqualTo(to);
                else
                    assertThatThrownBy(() -> from.to(to))
                            .as(from + " to " + to)
                            .isInstanceOf(RuleBroken.class)
                            .hasMessage("connect.client.status");
    }
}
