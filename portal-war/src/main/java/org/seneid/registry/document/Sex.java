package org.seneid.registry.document;

/** As the population register records it; the personal number carries it too. */
public enum Sex implements HasMessageKey {
    MALE,
    FEMALE;

    @Override
    public String key() {
        return "registry.sex." + name();
    }
}
