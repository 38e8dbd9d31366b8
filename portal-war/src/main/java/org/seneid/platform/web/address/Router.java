package org.seneid.platform.web.address;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All addresses of all rooms. */
@ApplicationScoped
public class Router {

    @Inject
    @Any
    Instance<RouteProvider> rooms;

    private List<Route.Matcher> entries;

    /** Where a path leads, and what it says there. */
    record Found(Route address, Map<String, String> places) {}

    @PostConstruct
    void open() {
        entries = rooms.stream()
                .flatMap(room -> room.addresses().stream())
                .sorted(Route.BY_PRECEDENCE)
                .map(Route::matcher)
                .toList();
    }

    /** @param path as the browser asked for it, without query */
    Optional<Found> find(String path) {
        for (var entry : entries) {
            var places = entry.places(path);
            if (places.isPresent()) return Optional.of(new Found(entry.address(), places.get()));
        }
        return Optional.empty();
    }

    /** Every address, for the test that walks them as a stranger. */
    public List<Route> all() {
        return entries.stream().map(Route.Matcher::address).toList();
    }
}
