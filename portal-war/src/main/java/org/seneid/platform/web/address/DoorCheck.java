package org.seneid.platform.web.address;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.StartRefused;

/** Stops the start when two doors would answer for one address: routes, the API's methods and servlets, all together. */
@WebListener
public class DoorCheck implements ServletContextListener {

    private static final String INTERNAL = "/internal/";

    @Inject
    Router router;

    @Inject
    BeanManager beans;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var resources = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .collect(Collectors.toSet());
        var wrong = wrong(router.all(), resources, servlets(started.getServletContext()));
        if (!wrong.isEmpty()) throw new StartRefused(String.join(" ", wrong));
    }

    /**
     * @param classes those of the API and any others
     * @param servlets the addresses of each servlet
     * @return sentences, none when each request has one door and each route leads somewhere
     */
    static List<String> wrong(List<Route> routes, Set<? extends Class<?>> classes, List<Set<String>> servlets) {
        var doors = routes.stream().map(Door::of).collect(Collectors.toCollection(ArrayList::new));
        classes.stream().flatMap(DoorCheck::methods).forEach(doors::add);
        servlets.stream().flatMap(addresses -> ownDoors(addresses, routes)).forEach(doors::add);
        var wrong = new ArrayList<>(Door.clashes(doors));
        routes.stream()
                .filter(route -> route.view().startsWith(INTERNAL))
                .filter(route -> servlets.stream().noneMatch(addresses -> addresses.contains(path(route))))
                .forEach(route -> wrong.add("The address " + route.pattern() + " leads to no servlet."));
        return wrong;
    }

    private static List<Set<String>> servlets(ServletContext context) {
        return context.getServletRegistrations().values().stream()
                .map(ServletRegistration::getMappings)
                .map(mappings -> Set.copyOf(mappings))
                .toList();
    }

    /** A servlet that a route leads to may have the route's address too. */
    private static Stream<Door> ownDoors(Set<String> addresses, List<Route> routes) {
        return addresses.stream()
                .filter(address -> !address.startsWith(INTERNAL) && !address.contains("*"))
                .filter(address -> routes.stream()
                        .noneMatch(route -> route.pattern().equals(address) && addresses.contains(path(route))))
                .map(address -> new Door(address, Set.of(), "a servlet"));
    }

    private static String path(Route route) {
        return route.view().replaceFirst("\\?.*", "");
    }

    private static Stream<Door> methods(Class<?> resource) {
        if (!resource.isAnnotationPresent(Path.class)) return Stream.empty();
        var root = Api.class.getAnnotation(ApplicationPath.class).value() + path(resource);
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> !verbs(method).isEmpty())
                .map(method -> new Door(
                        root + path(method), verbs(method), resource.getSimpleName() + "." + method.getName()));
    }

    private static Set<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .collect(Collectors.toSet());
    }

    private static String path(AnnotatedElement of) {
        return of.isAnnotationPresent(Path.class) ? of.getAnnotation(Path.class).value() : "";
    }
}
