package org.seneid.operations.setting;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.seneid.operations.setting.SettingInForce.Source;
import org.seneid.platform.acting.Role;

/** Every setting with the value that holds on this node, as far as its declaration lets it be shown. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class SettingsInForce {

    private static final String PROPERTIES = "SysProp";
    private static final String ENVIRONMENT = "Env";

    @Inject
    Config config;

    /** In the order of their declaration. */
    public List<SettingInForce> all() {
        return Arrays.stream(SettingGroup.values())
                .flatMap(group -> group.settings().stream().map(setting -> inForce(group, setting)))
                .toList();
    }

    /** Names that look like settings and are none of this build's: misspelt, or of another build. Never their values. */
    public List<String> unknown() {
        var known = known();
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("sen.") || name.startsWith("sandbox."))
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
    }

    private static Set<String> known() {
        return Arrays.stream(SettingGroup.values())
                .flatMap(group -> group.settings().stream())
                .map(Setting::key)
                .collect(toSet());
    }

    private SettingInForce inForce(SettingGroup group, Setting setting) {
        var found = config.getConfigValue(setting.key());
        var set = found.getValue() != null;
        var shown = setting.visibility().shown(set ? found.getValue() : setting.fallback());
        var secret = setting.visibility() == Setting.Visibility.SECRET;
        return new SettingInForce(group, setting.key(), shown, secret, set ? source(found) : Source.DEFAULT);
    }

    private static Source source(ConfigValue found) {
        if (found.getSourceName().contains(PROPERTIES)) return Source.PROPERTY;
        return found.getSourceName().contains(ENVIRONMENT) ? Source.ENVIRONMENT : Source.OTHER;
    }
}
