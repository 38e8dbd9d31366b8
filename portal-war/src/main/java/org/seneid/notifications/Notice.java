package org.seneid.notifications;

import java.util.List;

/**
 * Something to tell.
 *
 * @param page where it is seen
 * @param arguments fill the places of its sentence; names of devices and kinds, never a value of a document
 */
public record Notice(NotificationKind kind, String page, List<String> arguments) {

    /** Seen where its kind is. */
    public static Notice of(NotificationKind kind, String... arguments) {
        return new Notice(kind, kind.address(), List.of(arguments));
    }

    Notice at(String exactPage) {
        return new Notice(kind, exactPage, arguments);
    }
}
