package org.seneid.services.attachment;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Deletes every night the files whose draft is gone. */
@Singleton
@RunAs(Role.SYSTEM)
public class AttachmentCleanupJob {

    @Inject
    AttachmentCleanup cleanup;

    @Schedule(hour = "3", minute = "25", info = "attachment-cleanup", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        var after = cleanup.tidy(null);
        while (after.isPresent()) after = cleanup.tidy(after.get());
    }
}
