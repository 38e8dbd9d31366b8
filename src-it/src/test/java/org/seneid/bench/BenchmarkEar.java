package org.seneid.bench;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ArchiveAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.seneid.rings.Server;

/** The EAR as it ships, with what a benchmark does inside it, and beside it the peers in a WAR of their own. */
final class BenchmarkEar {

    private static final String WAR = "portal.war";
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private BenchmarkEar() {}

    static Path file() throws Exception {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("it.ear")));
        var war = ear.getAsType(WebArchive.class, WAR);
        var peers = peers(war);
        war.addAsLibrary(inside());
        ear.delete(WAR);
        ear.add(new ArchiveAsset(war, ZipExporter.class), WAR);
        ear.add(new ArchiveAsset(peers, ZipExporter.class), "peer.war");
        ear.add(new ArchiveAsset(barePage(), ZipExporter.class), "bare.war");
        var descriptor = new String(ear.get(DESCRIPTOR).getAsset().openStream().readAllBytes(), StandardCharsets.UTF_8);
        ear.delete(DESCRIPTOR);
        ear.add(
                new StringAsset(
                        descriptor.replace("</application>", module("peer") + module("bare") + "</application>")),
                DESCRIPTOR);
        return export(ear, "portal.ear");
    }

    private static String module(String name) {
        return "<module><web><web-uri>%1$s.war</web-uri><context-root>/%1$s</context-root></web></module>"
                .formatted(name);
    }

    /** A page of Faces and nothing else: of the portal's classes a scan for Faces would want all. */
    private static WebArchive barePage() {
        return ShrinkWrap.create(WebArchive.class, "bare.war")
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>"),
                        "beans.xml")
                .setWebXML("bench/web.xml")
                .addAsWebResource("bench/form.xhtml", "form.xhtml");
    }

    /** A WAR with one page and nothing else. */
    static Path emptyWar() throws Exception {
        var war = ShrinkWrap.create(WebArchive.class, "empty.war")
                .addAsWebResource(new StringAsset("<!doctype html><title>empty</title>"), "index.html")
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/</context-root></jboss-web>"), "jboss-web.xml");
        return export(war, "empty.war");
    }

    private static Path export(org.jboss.shrinkwrap.api.Archive<?> archive, String name) throws Exception {
        var file = Files.createDirectories(Server.target().resolve("bench")).resolve(name);
        archive.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }

    private static JavaArchive inside() throws Exception {
        return ShrinkWrap.create(JavaArchive.class, "inside.jar")
                .merge(classesBeside(BenchmarkEar.class), "/", BenchmarkEar::isInside)
                .addAsManifestResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>"),
                        "beans.xml");
    }

    /** Not the support module's filter and clock, which would cost the product something. */
    private static boolean isInside(ArchivePath path) {
        return path.get()
                .matches(
                        "/org/seneid/(bench/inside/.*|platform/acting/Unaudited.*|sharing/Sharers.*|connect/redemption/ReceiptWriter.*|support/(As|Citizen|Residents|Databases|Funds|Newcomer|Officers|Phones|Sent|Agents|Staff|Helped|RelyingParties).*)");
    }

    /** No filter, no injection, nothing of the portal but the check of signatures and the values that it needs. */
    private static WebArchive peers(WebArchive portal) throws Exception {
        var peers = ShrinkWrap.create(WebArchive.class, "peer.war")
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"none\"/>"),
                        "beans.xml")
                .merge(classesBeside(BenchmarkEar.class), "/WEB-INF/classes", path -> path.get()
                        .matches(".*/org/seneid/(bench/(peer/.*|inside/Numbers.*)|registry/PeerSignatures.*)"))
                .merge(
                        portal,
                        "/",
                        path -> path.get()
                                .matches(
                                        "/WEB-INF/classes/org/seneid/((registry|registry/document|platform|platform/text)/[A-Z]\\w*(\\$\\w+)?|platform/acting/MaskedField)\\.class|/WEB-INF/lib/(nimbus|caffeine).*"));
        peers.setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.bouncycastle.bcprov\n"));
        return peers;
    }

    private static GenericArchive classesBeside(Class<?> type) throws Exception {
        var place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(place.toFile())
                .as(GenericArchive.class);
    }
}
