package org.seneid.rings;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ArchiveAsset;
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.seneid.support.AxeScript;
import org.seneid.support.BreakingPage;
import org.seneid.support.SupportDoor;

/** What the rings deploy, made of the archives that ship and the support module that never does. */
final class Deployments {

    private static final String SUPPORT = "/org/seneid/support/";
    private static final String WAR_IN_EAR = "portal.war";

    /** The mail server of the tests stands on more of the server's mail than the portal does. */
    private static final StringAsset MAIL_OF_THE_SERVER = new StringAsset(
            """
            <jboss-deployment-structure>
              <deployment><dependencies><module name="org.eclipse.angus.mail" services="import"/></dependencies></deployment>
            </jboss-deployment-structure>
            """);

    private Deployments() {}

    /** The portal's WAR with the support module and the tests inside. */
    static WebArchive portalWithTests() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, shipped("it.war"))
                .addAsLibrary(support())
                .addAsLibrary(placeOf(Assertions.class).toFile())
                .addAsLibrary(placeOf(GreenMail.class).toFile())
                .addAsWebInfResource(MAIL_OF_THE_SERVER, "jboss-deployment-structure.xml")
                .merge(testClasses(), "/WEB-INF/classes", path -> runsInside(path.get()));
    }

    /** The EAR as it ships, with the support module added to its WAR. */
    static EnterpriseArchive earWithSupport() {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, shipped("it.ear"));
        var war = ear.getAsType(WebArchive.class, WAR_IN_EAR).addAsLibrary(support());
        ear.delete(WAR_IN_EAR);
        ear.add(new ArchiveAsset(war, ZipExporter.class), WAR_IN_EAR);
        return ear;
    }

    private static JavaArchive support() {
        return ShrinkWrap.create(JavaArchive.class, "support.jar")
                .merge(testClasses(), "/", path -> path.get().startsWith(SUPPORT))
                .addAsManifestResource(new StringAsset(BreakingPage.page()), "resources/" + BreakingPage.FILE)
                .addAsManifestResource(new ClassLoaderAsset(AxeScript.FILE), "resources" + AxeScript.ADDRESS)
                .addAsManifestResource(
                        new StringAsset(
                                """
                                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                                """),
                        "beans.xml");
    }

    private static boolean runsInside(String path) {
        return path.endsWith(".class")
                && !path.contains(SUPPORT)
                && !path.contains("/org/seneid/browser/")
                && !path.contains("/org/seneid/bench/")
                && !path.contains("Story");
    }

    private static GenericArchive testClasses() {
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(placeOf(SupportDoor.class).toFile())
                .as(GenericArchive.class);
    }

    private static File shipped(String property) {
        var file = new File(System.getProperty(property));
        if (!file.isFile()) throw new IllegalStateException(file + " is missing: build the whole project first");
        return file;
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
