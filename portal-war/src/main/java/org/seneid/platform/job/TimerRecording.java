package org.seneid.platform.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Timeout;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/** Binds every bean with a timer to {@link JobRecorder}: an annotation that each has to bear would be forgotten once. */
public class TimerRecording implements Extension {

    <T> void bind(@Observes @WithAnnotations({Schedule.class, Timeout.class}) ProcessAnnotatedType<T> bean) {
        bean.configureAnnotatedType().add(RecordedTimer.Literal.INSTANCE);
    }
}
