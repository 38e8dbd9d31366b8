package org.seneid.notifications.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** The citizen's inbox. */
@ApplicationScoped
class NotificationAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.citizen("/notifications", "/notifications/notifications.xhtml"),
                Address.citizen("/notifications/preferences", "/notifications/preferences.xhtml"));
    }
}
