package org.seneid.audit.sequencer;

/** What the server's health check asks for: it is outside the portal's class loader, and not inside the database. */
public interface SequencerHealthMXBean {

    /** How long ago the sequencer last did its work. */
    long getSeconds();

    /** How often it did since the portal started. */
    long getBeats();
}
