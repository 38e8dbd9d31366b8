package org.seneid.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.seneid.platform.Language;

/** Puts {@link PageFailures} before Faces' own handler. */
public class PageFailuresFactory extends ExceptionHandlerFactory {

    public PageFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageFailures(
                getWrapped().getExceptionHandler(),
                CDI.current().select(Language.class).get());
    }
}
