package org.seneid.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses, while somebody acts in another's account, all that citizens may do but what their {@link Mandate} opens. */
@Interceptor
@OwnerOnly
@Priority(Interceptor.Priority.APPLICATION - 100)
public class OwnerOnlyCheck {

    private static final Map<Call, Boolean> KNOWN = new ConcurrentHashMap<>();

    @Inject
    Acting acting;

    @Inject
    Event<RefusedOnBehalf> refused;

    /** What was found out once and stays so. */
    private record Call(Method method, Mandate mandate) {

        boolean allowed() {
            return !openToCitizens() || mandate.opens(method);
        }

        private boolean openToCitizens() {
            if (method.isAnnotationPresent(PermitAll.class)) return false;
            var roles = method.isAnnotationPresent(RolesAllowed.class)
                    ? method.getAnnotation(RolesAllowed.class)
                    : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
            return roles != null && Arrays.asList(roles.value()).contains(Role.CITIZENS);
        }
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var behalf = acting.behalf();
        if (behalf.isPresent() && !allowed(call.getMethod(), behalf.get().mandate())) {
            refused.fire(new RefusedOnBehalf(behalf.get(), call.getMethod()));
            throw new NotOnBehalf(behalf.get());
        }
        return call.proceed();
    }

    private static boolean allowed(Method method, Mandate mandate) {
        return KNOWN.computeIfAbsent(new Call(method, mandate), Call::allowed);
    }
}
