package org.seneid.sharing.web;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets go of listeners whose browser has left without a word. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LivePulse {

    @Inject
    LiveShares live;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void beat() {
        live.beat();
    }
}
