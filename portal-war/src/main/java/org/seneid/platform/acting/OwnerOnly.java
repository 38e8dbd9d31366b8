package org.seneid.platform.acting;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On every boundary, put there by {@link DefaultDeny}: what belongs to a citizen is the citizen's alone to do. */
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
@interface OwnerOnly {

    /** The binding as a value. */
    final class Literal extends AnnotationLiteral<OwnerOnly> implements OwnerOnly {

        static final Literal INSTANCE = new Literal();

        private static final long serialVersionUID = 1L;
    }
}
