package org.seneid.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** What this server tells of itself on its management port. */
@ApplicationScoped
class ManagementPort {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PORT = 9990;
    /** Health that is bad is told by the second. */
    private static final Set<Integer> ANSWERS = Set.of(200, 503);

    @Inject
    Config config;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @return empty when it does not answer, or has no such page */
    Optional<String> read(String path) {
        var asked = HttpRequest.newBuilder(address(path)).timeout(PATIENCE).build();
        try {
            var answer = client.send(asked, BodyHandlers.ofString());
            return Optional.of(answer)
                    .filter(told -> ANSWERS.contains(told.statusCode()))
                    .map(HttpResponse::body);
        } catch (IOException silent) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** As the server's own configuration finds it, whatever address the operator's tools use. */
    private URI address(String path) {
        var host = config.getOptionalValue("jboss.bind.address.management", String.class)
                .orElse("127.0.0.1");
        var port = number("jboss.management.http.port", PORT) + number("jboss.socket.binding.port-offset", 0);
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + path);
    }

    private int number(String name, int otherwise) {
        return config.getOptionalValue(name, Integer.class).orElse(otherwise);
    }
}
