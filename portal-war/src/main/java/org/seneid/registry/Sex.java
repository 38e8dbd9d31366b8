package org.seneid.registry;

/** As the population register records it; the personal number carries it too. */
public enum Sex implements Worded {
    MALE,
    FEMALE;

    @Override
    public String key() {
        return "registry.sex." + name();
    }
}
