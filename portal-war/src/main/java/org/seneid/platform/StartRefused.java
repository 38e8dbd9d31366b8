package org.seneid.platform;

/** Why this portal does not start: sentences for whoever starts it, without quotes, since the server reports them. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentences) {
        super(sentences);
    }
}
