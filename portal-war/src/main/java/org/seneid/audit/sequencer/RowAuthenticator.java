package org.seneid.audit.sequencer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.seneid.audit.AuthenticatedRow;
import org.seneid.audit.EntryAuthenticator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells rows that the portal wrote from those that somebody else put into its table. */
@ApplicationScoped
class RowAuthenticator {

    private static final Logger LOG = LoggerFactory.getLogger(RowAuthenticator.class);

    @Inject
    EntryAuthenticator sealing;

    /**
     * The same, or without bytes when the portal did not write it. Whatever somebody wrote into one row keeps no other from
     * its place.
     */
    AuthenticatedRow judged(AuthenticatedRow row) {
        try {
            if (sealing.genuine(row)) return row;
        } catch (RuntimeException illegible) {
            LOG.error("row {} of the trail cannot be read", row.id(), illegible);
        }
        LOG.warn("row {} of the trail is put aside: the portal did not write it", row.id());
        return row.aside();
    }
}
