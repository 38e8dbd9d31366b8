package org.seneid.connect.client;

import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.seneid.platform.AccountId;

/**
 * Which clients a list shows.
 *
 * @param developer empty for everybody's
 * @param status empty for all
 */
public record ClientFilter(Optional<AccountId> developer, Optional<ClientStatus> status) {

    public static final ClientFilter ALL = new ClientFilter(Optional.empty(), Optional.empty());

    ClientFilter of(AccountId account) {
        return new ClientFilter(Optional.of(account), status);
    }

    String where() {
        return " from Client c where 1 = 1" + (developer.isPresent() ? " and c.developer = :developer" : "")
                + (status.isPresent() ? " and c.status = :status" : "");
    }

    <T> TypedQuery<T> with(TypedQuery<T> query) {
        developer.ifPresent(one -> query.setParameter("developer", one));
        status.ifPresent(one -> query.setParameter("status", one));
        return query;
    }
}
