package org.seneid.platform.acting;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses, while somebody acts in another's account, all that citizens may do but what their {@link DelegationGrant} opens; and
 * agents without a mandate whatever is a citizen's.
 */
@Interceptor
@OwnerOnly
@Priority(Interceptor.Priority.APPLICATION - 100)
public class OwnerOnlyCheck {

    private static final Map<Method, Door> KNOWN = new ConcurrentHashMap<>();

    @Inject
    Acting acting;

    @Inject
    Event<DelegationRefusal> refused;

    /** Whose a method is; found out once, it stays so. */
    private enum Door {
        /** Only staff's or the portal's, or open to strangers. */
        NO_CITIZENS,
        CITIZENS,
        /** Everybody's who signs in, about their own sign-in. */
        EVERYBODYS_OWN;

        static Door of(Method method) {
            if (method.isAnnotationPresent(PermitAll.class)) return NO_CITIZENS;
            var allowed = method.isAnnotationPresent(RolesAllowed.class)
                    ? method.getAnnotation(RolesAllowed.class)
                    : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
            var roles = allowed == null ? List.<String>of() : Arrays.asList(allowed.value());
            if (!roles.contains(Role.CITIZENS)) return NO_CITIZENS;
            return Arrays.stream(Role.values()).map(Role::name).allMatch(roles::contains) ? EVERYBODYS_OWN : CITIZENS;
        }
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var door = KNOWN.computeIfAbsent(call.getMethod(), Door::of);
        var behalf = acting.behalf();
        if (behalf.isPresent()) {
            if (door != Door.NO_CITIZENS && !behalf.get().mandate().opens(call.getMethod()))
                throw refused(behalf.get(), call.getMethod());
        } else if (door == Door.CITIZENS && isAgent()) {
            throw new EJBAccessException("no citizen lets this agent see anything");
        }
        return call.proceed();
    }

    private DelegationRefused refused(Delegation behalf, Method asked) {
        refused.fire(DelegationRefusal.of(behalf, asked));
        return new DelegationRefused(behalf);
    }

    private boolean isAgent() {
        return acting.actor().filter(actor -> actor.role() == Role.HELPDESK).isPresent();
    }
}
