package org.seneid.platform.acting;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/** Binds every enterprise bean to {@link OwnerOnlyCheck}: an annotation that each has to bear would be forgotten once. */
public class DefaultDeny implements Extension {

    <T> void bind(@Observes @WithAnnotations({Stateless.class, Singleton.class}) ProcessAnnotatedType<T> bean) {
        bean.configureAnnotatedType().add(OwnerOnly.Literal.INSTANCE);
    }
}
