package org.seneid.platform.web;

/**
 * A page begins to listen; rooms observe it to say how things stand, since something may have happened between the page's
 * loading and its listening. Who acts in the request is whose page it is.
 */
public final class LiveOpened {

    private final LiveStream stream;

    LiveOpened(LiveStream stream) {
        this.stream = stream;
    }

    /** Tells this page alone. */
    public void tell(String event, String data) {
        stream.take(LiveStream.message(event, data));
    }
}
