package org.seneid.platform.acting;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Callable;

/** Lets a benchmark leave the trail out, to see what it costs. */
@Interceptor
@OwnerOnly
@Priority(Interceptor.Priority.APPLICATION)
public class Unaudited {

    private static volatile boolean on;

    public static <T> T during(Callable<T> call) throws Exception {
        on = true;
        try {
            return call.call();
        } finally {
            on = false;
        }
    }

    @AroundInvoke
    Object invoke(InvocationContext call) throws Exception {
        return on && call.getMethod().getName().equals("happened") ? null : call.proceed();
    }
}
