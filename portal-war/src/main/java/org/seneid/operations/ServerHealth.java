package org.seneid.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.seneid.platform.acting.Role;

/** All checks that {@code /health} reports of this node, with what they say. */
@Stateless
@RolesAllowed(Role.OPERATORS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServerHealth {

    private static final String UP = "UP";

    @Inject
    ManagementPort management;

    /** One check and its data. */
    public record Check(String name, boolean up, Map<String, String> data) {}

    /** What all checks say together. */
    public record Health(boolean up, List<Check> checks) {}

    /** @return empty when the server's management port does not answer */
    public Optional<Health> now() {
        return management.read("/health").flatMap(ServerHealth::legible);
    }

    /** Something else may answer on the port; that is no answer. */
    private static Optional<Health> legible(String answer) {
        try {
            return Optional.of(health(answer));
        } catch (JsonException | ClassCastException | NullPointerException other) {
            return Optional.empty();
        }
    }

    static Health health(String answer) {
        try (var reader = Json.createReader(new StringReader(answer))) {
            var all = reader.readObject();
            return new Health(
                    up(all),
                    all.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                            .map(check -> new Check(check.getString("name"), up(check), data(check)))
                            .toList());
        }
    }

    private static boolean up(JsonObject check) {
        return UP.equals(check.getString("status"));
    }

    private static Map<String, String> data(JsonObject check) {
        var data = new TreeMap<String, String>();
        if (check.containsKey("data"))
            check.getJsonObject("data").forEach((name, value) -> data.put(name, text(value)));
        return data;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
