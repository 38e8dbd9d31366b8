package org.seneid.services.definition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.registry.document.DocumentKind;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.sharing.choice.Attribute;

/** The published schema offers editors what the reader takes. */
class DefinitionSchemaTest {

    private final JsonObject schema = schema();

    private static JsonObject schema() {
        try (var reader = Json.createReader(new StringReader(ShippedForms.text("service.schema.json")))) {
            return reader.readObject();
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private List<String> offered(String definition, String property) {
        return texts(schema.getJsonObject("$defs")
                .getJsonObject(definition)
                .getJsonObject("properties")
                .getJsonObject(property)
                .getJsonArray("enum"));
    }

    @Test
    void everyTypeOfFieldIsOffered() {
        assertThat(offered("field", "type"))
                .containsExactlyElementsOf(
                        Stream.of(FieldType.values()).map(FieldType::word).toList());
    }

    @Test
    void everyAttributeOfAShareIsOffered() {
        var items = schema.getJsonObject("$defs")
                .getJsonObject("field")
                .getJsonObject("properties")
                .getJsonObject("attributes")
                .getJsonObject("items");
        assertThat(texts(items.getJsonArray("enum")))
                .containsExactlyElementsOf(Stream.of(Attribute.values())
                        .filter(attribute -> !attribute.portrait())
                        .map(Attribute::slug)
                        .toList());
    }

    @Test
    void everyKindOfDocumentIsOffered() {
        assertThat(offered("field", "kind"))
                .containsExactlyElementsOf(
                        Stream.of(DocumentKind.values()).map(DocumentKind::slug).toList());
    }

    @Test
    void everyComparisonIsOffered() {
        assertThat(schema.getJsonObject("$defs")
                        .getJsonObject("condition")
                        .getJsonObject("properties")
                        .keySet())
                .contains(Stream.of(ConditionOperator.values())
                        .map(ConditionOperator::word)
                        .toArray(String[]::new));
    }

    @Test
    void everyEventIsOffered() {
        assertThat(texts(schema.getJsonObject("properties")
                        .getJsonObject("event")
                        .getJsonArray("enum")))
                .containsExactlyElementsOf(Stream.of(LifeSituation.values())
                        .map(event -> event.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
