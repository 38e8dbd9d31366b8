package org.seneid.platform.job;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Has each run of a bean's timers recorded by {@link JobRecorder}; {@link TimerRecording} puts it on every bean with a timer. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RecordedTimer {

    /** The annotation itself, to be put on a bean. */
    final class Literal extends AnnotationLiteral<RecordedTimer> implements RecordedTimer {

        static final Literal INSTANCE = new Literal();
    }
}
