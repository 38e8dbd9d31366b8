package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.seneid.platform.acting.Role;

/** Lends its callers the role of a caseworker; {@link As} says who they are. */
@Stateless
@RunAs(Role.CLERKS)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsClerk {
    public <T> T call(Callable<T> call) throws Exception {
        return call.call();
    }
}
