package org.seneid.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description of the API names what there is. */
class OpenApiTest {

    private static final Pattern PATH = Pattern.compile("(?m)^  (/api/v1/\\S+):$");

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
                        .filter(method -> method.isAnnotatedWith(Path.class))
                        .map(OpenApiTest::address)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String address(JavaMethod method) {
        var above = method.getOwner().getAnnotationOfType(Path.class).value();
        return "/api/v1" + above + method.getAnnotationOfType(Path.class).value();
    }
}
