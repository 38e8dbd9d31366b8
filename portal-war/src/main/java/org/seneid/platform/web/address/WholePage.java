package org.seneid.platform.web.address;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.io.IOException;
import java.io.Writer;

/** Keeps a page while it is made, and sends it when it is complete: one that fails is a whole error page, and no half page. */
final class WholePage extends FacesContextWrapper {

    private static final int USUAL_LENGTH = 32_000;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private final ExternalContext kept;

    WholePage(FacesContext faces) {
        super(faces);
        kept = new Kept(faces.getExternalContext());
    }

    @Override
    public ExternalContext getExternalContext() {
        return kept;
    }

    /** As bytes: the server's own writer encodes a page character by character. */
    void send() throws IOException {
        var response = getWrapped().getExternalContext();
        var page = text.toString().getBytes(response.getResponseCharacterEncoding());
        response.setResponseContentLength(page.length);
        response.getResponseOutputStream().write(page);
    }

    @SuppressWarnings("unchecked") // the wrapper of the API has raw types
    private final class Kept extends ExternalContextWrapper {

        private final Writer writer = new TextWriter();

        Kept(ExternalContext response) {
            super(response);
        }

        @Override
        public Writer getResponseOutputWriter() {
            return writer;
        }
    }

    /** As {@link java.io.StringWriter}, without a lock for each tag. */
    private final class TextWriter extends Writer {

        @Override
        public void write(int character) {
            text.append((char) character);
        }

        @Override
        public void write(char[] from, int start, int length) {
            text.append(from, start, length);
        }

        @Override
        public void write(String from, int start, int length) {
            text.append(from, start, start + length);
        }

        @Override
        public void flush() {
            // it is sent in one piece
        }

        @Override
        public void close() {
            // it is sent in one piece
        }
    }
}
