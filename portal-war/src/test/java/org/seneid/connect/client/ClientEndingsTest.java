package org.seneid.connect.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClientEndingsTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.seneid.connect");

    /** What is left as it is when its client is suspended, and why. */
    private static final Map<String, String> STAYS = Map.of(
            "ClientConsent", "it is the citizen's, and rests while its client is stopped",
            "ClientChange", "an operator decides about it",
            "CounterClerk", "a counter of a stopped client asks nobody anything",
            "WebhookMessage", "it says that a citizen took something back, which the party has to hear");

    @Test
    void everythingOfAClientsEndsWithItOrStaysForAReason() throws ReflectiveOperationException {
        var statements = statements();
        var ofClients = ROOM.stream()
                .filter(one -> one.isAnnotatedWith(Entity.class))
                .filter(one -> one.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Client.class)))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(ofClients).hasSizeGreaterThan(STAYS.size()).allSatisfy(entity -> assertThat(
                        statements.stream().anyMatch(statement -> statement.startsWith("update " + entity + " ")))
                .as("%s, suspended", entity)
                .isNotEqualTo(STAYS.containsKey(entity)));
        assertThat(statements).allSatisfy(statement -> assertThat(statement).contains(":client"));
    }

    private static List<String> statements() throws ReflectiveOperationException {
        Stream.Builder<String> all = Stream.builder();
        for (var part : ROOM) {
            if (part.isInterface() || !part.isAssignableTo(EndsWithClient.class)) continue;
            var made = part.reflect().getDeclaredConstructor();
            made.setAccessible(true);
            ((EndsWithClient) made.newInstance()).suspended().forEach(all);
        }
        return all.build().toList();
    }
}
