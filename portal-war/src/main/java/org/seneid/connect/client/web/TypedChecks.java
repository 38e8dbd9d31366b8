package org.seneid.connect.client.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.seneid.connect.client.PublicKeys;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.connect.embedding.RegisteredOrigins;
import org.seneid.connect.embedding.ServiceSlugs;
import org.seneid.platform.RuleBroken;

/** Judges one field of a client's forms as its text is typed, by the rules that judge the whole form when it is sent. */
final class TypedChecks {

    private static final Map<String, Consumer<String>> RULES = Map.of(
            "redirectUris", text -> RegisteredUris.typed(text, "redirectUris"),
            "logoutUris", text -> RegisteredUris.typed(text, "logoutUris"),
            "webhook", text -> RegisteredUris.one(text, "webhook"),
            "backchannelLogout", text -> RegisteredUris.one(text, "backchannelLogout"),
            "embedOrigins", text -> RegisteredOrigins.typed(text, "embedOrigins"),
            "embedServices", text -> ServiceSlugs.typed(text, "embedServices"),
            "keys", PublicKeys::typed);

    private TypedChecks() {}

    /** What is wrong with it; empty when nothing is, or nothing was typed yet, or the field has no rule of its own. */
    static Optional<RuleBroken> broken(String field, String text) {
        var rule = RULES.get(String.valueOf(field));
        if (rule == null || text == null || text.isBlank()) return Optional.empty();
        try {
            rule.accept(text);
            return Optional.empty();
        } catch (RuleBroken wrong) {
            return Optional.of(wrong);
        }
    }
}
