package org.seneid.notifications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.notifications.Notifications;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** What the frame around every page says of the inbox. */
@Named
@RequestScoped
public class Inbox {

    @Inject
    Notifications notifications;

    @Inject
    Acting acting;

    private Long unread;

    /** How many the citizen has not seen; none for anybody else, or in another's account. Asked once a request. */
    public long getUnread() {
        if (unread == null) unread = isMine() ? notifications.unread() : 0;
        return unread;
    }

    /** Whether the one who is signed in has an inbox and stands before it. */
    public boolean isMine() {
        return acting.behalf().isEmpty()
                && acting.actor().filter(a -> a.role() == Role.CITIZEN).isPresent();
    }
}
