package org.seneid.platform.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.seneid.platform.start.SettingsCheck;

/** Stops the start when the setting of the proxies names something else. */
@ApplicationScoped
class ProxiesCheck {

    void check(@Observes SettingsCheck start, Config config) {
        start.run(() -> Proxies.parse(
                config.getOptionalValue(Proxies.SETTING, String.class).orElse("")));
    }
}
