package org.seneid.operations.setting;

/**
 * A setting as it holds on this node.
 *
 * @param value what of it may be shown; empty when it is a secret, or nothing
 * @param secret whether it is never shown
 * @param source where it comes from
 */
public record SettingInForce(SettingGroup group, String key, String value, boolean secret, Source source) {

    /** Where a value comes from. */
    public enum Source {
        PROPERTY,
        ENVIRONMENT,
        OTHER,
        DEFAULT
    }

    /** Whether somebody set it, to whatever. */
    public boolean set() {
        return source != Source.DEFAULT;
    }
}
