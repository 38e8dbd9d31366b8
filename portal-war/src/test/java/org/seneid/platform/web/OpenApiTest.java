package org.seneid.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description of the API names what there is. */
class OpenApiTest {

    private static final Pattern PATH = Pattern.compile("(?m)^  (/api/v1/\\S+):$");

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    @Test
    void describesEveryResource() throws IOException {
        try (var file = OpenApiServlet.class.getResourceAsStream("/openapi.yaml")) {
            var described = PATH.matcher(new String(file.readAllBytes(), UTF_8))
                    .results()
                    .map(path -> path.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(described).isEqualTo(resources());
        }
    }

    private static Set<String> resources() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.seneid").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> METHODS.stream().anyMatch(method::isAnnotatedWith))
                        .map(OpenApiTest::address)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String address(JavaMethod method) {
        var above = method.getOwner().getAnnotationOfType(Path.class).value();
        return "/api/v1" + above
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }
}
