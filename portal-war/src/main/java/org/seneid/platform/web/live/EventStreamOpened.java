package org.seneid.platform.web.live;

/**
 * A page begins to listen; rooms observe it to say how things stand, since something may have happened between the page's
 * loading and its listening. Who acts in the request is whose page it is.
 */
public final class EventStreamOpened {

    private final EventStream stream;

    EventStreamOpened(EventStream stream) {
        this.stream = stream;
    }

    /** Tells this page alone. */
    public void tell(String event, String data) {
        stream.take(EventStream.message(event, data));
    }
}
