package org.seneid.connect.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.RuleBroken;

/** Whether an operator has to approve what a developer registers. */
@ApplicationScoped
public class ApprovalRule {

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "sen.demo.client-approval", defaultValue = "false")
    boolean inDemoToo;

    /**
     * Only a demo calls a developer's own machine, without https.
     *
     * @throws RuleBroken {@code connect.uris.https} at its field
     */
    void mustBeReachable(ClientDescription description) {
        if (demo) return;
        description.webhook().ifPresent(uri -> mustBeSecure(uri, "webhook"));
        description.backchannelLogout().ifPresent(uri -> mustBeSecure(uri, "backchannelLogout"));
    }

    private static void mustBeSecure(URI uri, String field) {
        if (!"https".equals(uri.getScheme())) throw new RuleBroken("connect.uris.https").at(field);
    }

    /** False only in a demo: whoever tries the portal has nobody to ask. */
    public boolean needed() {
        return !demo || inDemoToo;
    }
}
