package org.seneid.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seneid.connect.access.web.ForClients;
import org.seneid.connect.redemption.RedemptionRefused.Reason;
import org.seneid.connect.redemption.web.RedemptionsResource;
import org.seneid.services.embed.web.ApplicationsResource;
import org.seneid.sharing.viewing.web.ShareAnswer;
import org.seneid.sharing.viewing.web.ShareState;

/** The description of the API says what there is. */
class OpenApiTest {

    private static final Pattern PATH = Pattern.compile("(?m)^  (/\\S+):\\n((?: {4}.*\\n)+)");
    private static final Pattern OPERATION = Pattern.compile("(?m)^ {4}([a-z]+):\\n((?: {6}.*\\n)+)");
    private static final Pattern STATUS = Pattern.compile("(?m)^ {8}\"(\\d{3})\":");
    private static final Pattern SCOPE = Pattern.compile("(?m)^ {6}security: \\[\\{clientToken: \\[(\\w+)]}]");
    private static final Pattern SCHEMA = Pattern.compile("(?m)^ {4}(\\w+):\\n {6}type: object\\n((?: {6}.*\\n)+)");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^ {8}(\\w+):");
    private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/([\\w-]+)\"");

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    private static final Map<String, JavaMethod> RESOURCES = resources();

    private final String description = description();

    @Test
    void describesEveryOperation() {
        assertThat(described().keySet()).isEqualTo(RESOURCES.keySet());
    }

    @Test
    void saysWhichOperationsNeedATokenAndWhatComesWithoutOrTooOften() {
        var operations = described();
        RESOURCES.forEach((operation, method) -> {
            var text = operations.get(operation);
            var scopes = SCOPE.matcher(text).results().map(found -> found.group(1));
            var owner = method.getOwner();
            if (!owner.isAnnotatedWith(ForClients.class)) {
                assertThat(scopes).as(operation).isEmpty();
                return;
            }
            assertThat(scopes)
                    .as(operation)
                    .containsExactly(
                            owner.getAnnotationOfType(ForClients.class).value().scope());
            assertThat(statuses(text)).as(operation).contains(401, 429);
        });
    }

    @Test
    void namesEveryStatusOfARefusedRedemption() {
        assertThat(statuses(described().get("post /api/v1/redemptions")))
                .containsAll(Stream.of(Reason.values()).map(Reason::status).toList());
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("Wanted", RedemptionsResource.Wanted.class),
                arguments("Redemption", RedemptionsResource.State.class),
                arguments("Applications", ApplicationsResource.Lines.class),
                arguments("ApplicationLine", ApplicationsResource.Line.class),
                arguments("Application", ApplicationsResource.Detail.class),
                arguments("ShareState", ShareState.class),
                arguments("ShareAnswer", ShareAnswer.class),
                arguments("Document", ShareAnswer.Document.class),
                arguments("Value", ShareAnswer.Value.class));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void describesEveryPartOfABody(String schema, Class<? extends Record> body) {
        var text = SCHEMA.matcher(description)
                .results()
                .filter(found -> found.group(1).equals(schema))
                .findFirst()
                .orElseThrow();
        assertThat(PROPERTY.matcher(text.group(2)).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void refersOnlyToWhatItHas() {
        var components = description.substring(description.indexOf("\ncomponents:\n"));
        assertThat(REFERENCE.matcher(description).results()).isNotEmpty().allSatisfy(reference -> assertThat(components)
                .containsPattern(
                        "(?m)^  " + reference.group(1) + ":\\n(?: {4}.*\\n)*? {4}" + reference.group(2) + ":"));
    }

    private Map<String, String> described() {
        var operations = new TreeMap<String, String>();
        PATH.matcher(description).results().forEach(path -> OPERATION
                .matcher(path.group(2))
                .results()
                .forEach(operation -> operations.put(operation.group(1) + " " + path.group(1), operation.group(2))));
        return operations;
    }

    private static List<Integer> statuses(String operation) {
        return STATUS.matcher(operation)
                .results()
                .map(MatchResult::group)
                .map(status -> Integer.valueOf(status.replaceAll("\\D", "")))
                .toList();
    }

    private static Map<String, JavaMethod> resources() {
        var operations = new TreeMap<String, JavaMethod>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.seneid").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .forEach(method -> METHODS.stream()
                                .filter(method::isAnnotatedWith)
                                .forEach(verb -> operations.put(
                                        verb.getSimpleName().toLowerCase(Locale.ROOT) + " " + address(method),
                                        method)));
        return operations;
    }

    private static String address(JavaMethod method) {
        var above = method.getOwner().getAnnotationOfType(Path.class).value();
        return "/api/v1" + above
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    private static String description() {
        try (var file = OpenApiServlet.class.getResourceAsStream("/openapi.yaml")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
