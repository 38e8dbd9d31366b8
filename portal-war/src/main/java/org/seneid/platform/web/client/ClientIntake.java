package org.seneid.platform.web.client;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.StartRefused;

/** Has every request come from whoever sent it, and every redirect lead to this portal; found by {@code META-INF/services}. */
public class ClientIntake implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var config = ConfigProvider.getConfig(deployment.getClassLoader());
        var proxies =
                proxies(config.getOptionalValue(Proxies.SETTING, String.class).orElse(""));
        var address = config.getOptionalValue("sen.address", String.class).orElse(PortalAddress.USUAL);
        deployment.addInitialHandlerChainWrapper(
                container -> new ClientHandler(new OwnRedirects(container, address.replaceFirst("/+$", "")), proxies));
    }

    /** A setting that is wrong stops the start elsewhere, together with whatever else is. */
    private static Proxies proxies(String setting) {
        try {
            return Proxies.parse(setting);
        } catch (StartRefused wrong) {
            return new Proxies(List.of());
        }
    }
}
