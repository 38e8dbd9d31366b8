package org.seneid.connect.redemption;

import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Actor;

/**
 * Who redeems.
 *
 * @param clerk the person at its counter; empty when its program does it
 */
public record RedeemingParty(Client client, Optional<AccountId> clerk) {

    /** Whose wrong codes count together: a clerk's keep neither another clerk nor the program from work. */
    String guesser() {
        return client.clientId() + clerk.map(account -> "/" + account.value()).orElse("");
    }

    public static RedeemingParty program(Client client) {
        return new RedeemingParty(client, Optional.empty());
    }

    public static RedeemingParty counter(Client client, Actor clerk) {
        return new RedeemingParty(client, Optional.of(clerk.account()));
    }
}
