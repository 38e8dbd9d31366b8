package org.seneid.operations.setting;

/**
 * One setting of the portal, as {@code docs/settings.md} describes it.
 *
 * @param fallback what holds when nothing is set; empty when that depends on other settings, or is nothing
 * @param visibility what of its value a page may show; whoever declares a setting has to say so
 */
public record Setting(String key, String fallback, Visibility visibility) {

    /** What of a value may be shown. */
    public enum Visibility {
        /** Only whether it is set. */
        SECRET {
            @Override
            String shown(String value) {
                return "";
            }
        },
        /** An address without its parameters and its user, which may be secrets. */
        ADDRESS {
            @Override
            String shown(String value) {
                return value.replaceFirst("(?s)[;?].*", "").replaceFirst("//[^/@]*@", "//");
            }
        },
        ALL {
            @Override
            String shown(String value) {
                return value;
            }
        };

        abstract String shown(String value);
    }

    static Setting shown(String key, String fallback) {
        return new Setting(key, fallback, Visibility.ALL);
    }

    static Setting address(String key) {
        return new Setting(key, "", Visibility.ADDRESS);
    }

    static Setting secret(String key) {
        return new Setting(key, "", Visibility.SECRET);
    }
}
