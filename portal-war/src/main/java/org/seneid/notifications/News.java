package org.seneid.notifications;

import java.util.List;

/**
 * Something to tell.
 *
 * @param page where it is seen
 * @param arguments fill the places of its sentence; names of devices and kinds, never a value of a document
 */
record News(NotificationKind kind, String page, List<String> arguments) {

    /** Seen where its kind is. */
    static News of(NotificationKind kind, String... arguments) {
        return new News(kind, kind.address(), List.of(arguments));
    }

    News at(String exactPage) {
        return new News(kind, exactPage, arguments);
    }
}
