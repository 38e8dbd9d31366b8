package org.seneid.platform.web.failure;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.inject.Inject;
import org.seneid.platform.text.Language;

/** Puts {@link PageFailures} before Faces' own handler. */
public class PageFailuresFactory extends ExceptionHandlerFactory {

    @Inject
    Language language;

    public PageFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageFailures(getWrapped().getExceptionHandler(), language);
    }
}
