package org.seneid.services.embed;

import java.util.Locale;
import org.seneid.services.application.ApplicationStatus;

/** What programs are told of applications, in words that stay as they are. */
final class ApplicationWords {

    private ApplicationWords() {}

    /** {@code in_review}. */
    static String status(ApplicationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
