package org.seneid.rings;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;

/** What a ring deploys; no test class has to say it. */
public class RingDeployment implements DeploymentScenarioGenerator {

    @Override
    public List<DeploymentDescription> generate(TestClass test) {
        return List.of(
                Ring.current().inside()
                        ? new DeploymentDescription("portal", Deployments.portalWithTests()).shouldBeTestable(true)
                        : new DeploymentDescription("portal", Deployments.earWithSupport()).shouldBeTestable(false));
    }
}
