package org.seneid.identity.passkey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Optional;

/**
 * What a page's script sends back: {@code {"ceremony": …, "credential": …}}.
 *
 * @param credential in WebAuthn's own JSON
 */
record PasskeyAnswer(String ceremony, String credential) {

    private static final int LONGEST = 80_000;

    /** @return empty when the text is no answer at all */
    static Optional<PasskeyAnswer> read(String text) {
        if (text == null || text.length() > LONGEST) return Optional.empty();
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue() instanceof JsonObject answer
                            && answer.get("ceremony") instanceof JsonString ceremony
                            && answer.get("credential") instanceof JsonObject credential
                    ? Optional.of(new PasskeyAnswer(ceremony.getString(), credential.toString()))
                    : Optional.empty();
        } catch (RuntimeException odd) { // what is nested too deeply is none of the parser's JsonExceptions
            return Optional.empty();
        }
    }
}
