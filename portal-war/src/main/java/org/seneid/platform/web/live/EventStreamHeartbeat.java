package org.seneid.platform.web.live;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets go of listeners whose browser has left without a word, and keeps proxies from taking a silent stream for a dead one. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventStreamHeartbeat {

    @Inject
    EventStreams streams;

    @Schedule(hour = "*", minute = "*", second = "*/20", info = "event-stream-heartbeat", persistent = false)
    void beat() {
        streams.beat();
    }
}
