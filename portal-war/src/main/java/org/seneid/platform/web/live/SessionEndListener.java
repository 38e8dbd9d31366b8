package org.seneid.platform.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** A session that was left takes the streams of its pages along. */
@WebListener
public class SessionEndListener implements HttpSessionListener {

    @Inject
    EventStreams live;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        live.end(event.getSession());
    }
}
