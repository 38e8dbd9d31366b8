package org.seneid.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.seneid.sample.AgencySite;
import org.seneid.sample.SampleSite;

/**
 * What the person who starts the portal decided, and what follows from it.
 *
 * @param server the provisioned server; only read
 * @param ear what it deploys
 * @param data the directory that holds everything worth keeping
 * @param offset added to every port
 * @param given the properties to hand on to the server, as given
 */
record Settings(Path server, Path ear, Path data, int offset, Map<String, String> given) {

    private static final List<String> HANDED_ON = List.of("sen.", "sandbox.", "jboss.");
    private static final String OFFSET = "jboss.socket.binding.port-offset";

    static Settings of(Properties properties, Path server, Path ear, Path defaultData) {
        var given = new TreeMap<String, String>();
        properties.stringPropertyNames().stream()
                .filter(name -> HANDED_ON.stream().anyMatch(name::startsWith))
                .forEach(name -> given.put(name, properties.getProperty(name)));
        return new Settings(
                server.toAbsolutePath(),
                ear.toAbsolutePath(),
                Path.of(given.getOrDefault("sen.data", defaultData.toString())).toAbsolutePath(),
                number(given.getOrDefault(OFFSET, "0"), OFFSET),
                given);
    }

    List<Integer> ports() {
        var portal = Stream.of(http(), https(), management());
        return (demo() ? Stream.concat(portal, Stream.of(sample(), agency())) : portal).toList();
    }

    int http() {
        return port("jboss.http.port", 8080);
    }

    int https() {
        return port("jboss.https.port", 8443);
    }

    int management() {
        return port("jboss.management.http.port", 9990);
    }

    /** The port of the third party's site that a demo has beside the portal. */
    int sample() {
        return SampleSite.PORT + offset;
    }

    /** The port of the ministry's site that a demo has beside the portal. */
    int agency() {
        return AgencySite.PORT + offset;
    }

    boolean demo() {
        return Boolean.parseBoolean(given.get("sen.demo"));
    }

    /** Memory and other options of the server's virtual machine. */
    List<String> vm() {
        return List.of(given.getOrDefault("sen.vm", "-Xms256m -Xmx768m -XX:+UseSerialGC")
                .trim()
                .split("\\s+"));
    }

    /** What the server is told: what was given, and for what was not, how one tries the portal on one's own machine. */
    Map<String, String> handedOn() {
        var all = new TreeMap<>(given);
        all.put("sen.data", data.toString());
        // a country of a million people takes longer than the server's usual five minutes
        all.putIfAbsent("jboss.as.management.blocking.timeout", "7200");
        all.putIfAbsent("sen.tls.keystore", data.resolve("tls/portal.p12").toString());
        all.putIfAbsent("sen.address", "https://localhost:" + https());
        all.putIfAbsent("sen.address.management", "http://localhost:" + management());
        return all;
    }

    private int port(String property, int usual) {
        return number(given.getOrDefault(property, String.valueOf(usual)), property) + offset;
    }

    private static int number(String text, String property) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new CannotStart("-D" + property + "=" + text + " is not a whole number.");
        }
    }
}
