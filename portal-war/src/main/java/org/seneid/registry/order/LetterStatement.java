package org.seneid.registry.order;

import java.util.Map;

/** What a letter states beside what its register knows, such as its purpose; in both languages. */
public record LetterStatement(String labelVi, String labelEn, String textVi, String textEn) {

    /** As it stands in a signed letter. */
    public Map<String, String> claims() {
        return Map.of("labelVi", labelVi, "labelEn", labelEn, "textVi", textVi, "textEn", textEn);
    }
}
