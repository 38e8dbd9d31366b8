package org.seneid.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No two doors answer for one address. */
class DoorCheckTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.seneid");

    @Test
    void noDoorOfThePortalClashesWithAnother() throws Exception {
        var rooms = new ArrayList<Route>();
        for (var room : PORTAL)
            if (room.isAssignableTo(RouteProvider.class) && !room.isInterface())
                rooms.addAll(provider(room).addresses());
        assertThat(rooms).hasSizeGreaterThan(50);
        assertThat(DoorCheck.wrong(rooms, resources(), servlets())).isEmpty();
    }

    @Test
    void theCheckAtTheStartSeesEveryResource() {
        assertThat(resources()).isNotEmpty().allMatch(resource -> resource.isAnnotationPresent(RequestScoped.class));
    }

    @ParameterizedTest
    @CsvSource({
        "/audit, /audit, true",
        "/x/{id}, /x/{code}, true",
        "/x/{id}.pdf, /x/{code}.pdf, true",
        "/x/a-{id}, /x/{id}-b, true",
        "/x/{id}/y/{no}, /x/{no}/y/{id}, true",
        "/x/{id}, /x/new, false",
        "/x/{id}, /x/{id}.pdf, false",
        "/x/{id}.pdf, /x/{id}.csv, false",
        "/x/{id}, /y/{id}, false",
        "/x/{id}/new, /x/new/{id}, false"
    })
    void routesThatAreEquallyPreciseForOneAddressClash(String one, String other, boolean clash) {
        var routes = List.of(Route.open(one, "/a.xhtml"), Route.open(other, "/b.xhtml"));
        assertThat(wrong(routes)).hasSize(clash ? 1 : 0);
        var turned = new ArrayList<>(routes);
        Collections.reverse(turned);
        assertThat(wrong(turned)).hasSize(clash ? 1 : 0);
        assertThat(wrong(routes)).allMatch(said -> said.contains(one) && said.contains(other));
    }

    @Test
    void ofEquallyManyPlacesTheAddressThatIsFixedForLongerComesFirst() {
        var fixed = Route.open("/x/new/{id}", "/a.xhtml");
        var other = Route.open("/x/{id}/new", "/b.xhtml");
        assertThat(Stream.of(other, fixed).sorted(Route.BY_PRECEDENCE)).containsExactly(fixed, other);
    }

    @Test
    void aMethodOfTheApiClashesWithARouteAndWithOneOfItsOwnVerb() {
        var live = List.of(Route.open("/api/v1/things/{id}", "/a.xhtml"));
        assertThat(DoorCheck.wrong(live, Set.of(Things.class), List.of()))
                .hasSize(2)
                .allMatch(said -> said.contains("Things.one"));
        assertThat(DoorCheck.wrong(List.of(), Set.of(Things.class, Others.class), List.of()))
                .singleElement()
                .asString()
                .contains("Things.one", "Others.same");
    }

    @Test
    void aServletClashesWithARouteThatDoesNotLeadToIt() {
        var route = List.of(Route.open("/photo", "/internal/photo?of=x"));
        assertThat(DoorCheck.wrong(route, Set.of(), List.of(Set.of("/internal/photo", "/photo"))))
                .isEmpty();
        assertThat(DoorCheck.wrong(route, Set.of(), List.of(Set.of("/internal/photo"), Set.of("/photo"))))
                .singleElement()
                .asString()
                .contains("/photo", "a servlet");
        assertThat(wrong(route)).singleElement().asString().contains("leads to no servlet");
    }

    private static List<String> wrong(List<Route> routes) {
        return DoorCheck.wrong(routes, Set.of(), List.of());
    }

    private static RouteProvider provider(JavaClass room) throws Exception {
        var make = room.reflect().getDeclaredConstructor();
        make.setAccessible(true);
        return (RouteProvider) make.newInstance();
    }

    private static Set<Class<?>> resources() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    private static List<Set<String>> servlets() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .map(type -> type.getAnnotationOfType(WebServlet.class))
                .map(servlet -> Stream.of(servlet.value(), servlet.urlPatterns())
                        .flatMap(Stream::of)
                        .collect(Collectors.toSet()))
                .toList();
    }

    @Path("/things")
    private static class Things {

        @GET
        @Path("/{id}")
        public String one() {
            return "";
        }

        @POST
        @Path("/{code}")
        public String oneMore() {
            return "";
        }
    }

    @Path("/things/{id}")
    private static class Others {

        @GET
        public String same() {
            return "";
        }
    }
}
