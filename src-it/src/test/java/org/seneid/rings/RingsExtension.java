package org.seneid.rings;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian how the rings run: on which server, with which deployment, and that one deployment serves them all. */
public class RingsExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        Server.settle();
        builder.service(DeploymentScenarioGenerator.class, RingDeployment.class).observer(DeployedOnce.class);
    }
}
