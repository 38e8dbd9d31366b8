package org.seneid.registry.document;

/**
 * One field of a document as its register says it.
 *
 * @param key the name of the claim, such as {@code birthDate}; its label is the message {@code registry.fact.<key>}
 * @param value a {@link String}, {@link Integer}, {@link java.time.LocalDate}, {@link org.seneid.platform.BirthDate},
 *     {@link org.seneid.platform.PersonalId}, {@link Place}, {@link HasMessageKey}, {@link LicenceClasses} or {@link Portrait}; never null: what a register leaves
 *     out is no fact
 */
public record Fact(String key, Object value) {

    public String labelKey() {
        return "registry.fact." + key;
    }
}
