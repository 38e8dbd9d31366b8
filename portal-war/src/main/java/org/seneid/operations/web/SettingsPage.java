package org.seneid.operations.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.seneid.operations.setting.SettingGroup;
import org.seneid.operations.setting.SettingInForce;
import org.seneid.operations.setting.SettingsInForce;

/** Every setting with what holds on this node; of a secret, only whether it is set. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    SettingsInForce settings;

    private List<SettingInForce> all;

    @PostConstruct
    void open() {
        all = settings.all();
    }

    public List<SettingGroup> getGroups() {
        return Arrays.asList(SettingGroup.values());
    }

    public List<SettingInForce> of(SettingGroup group) {
        return all.stream().filter(setting -> setting.group() == group).toList();
    }

    public List<String> getUnknown() {
        return settings.unknown();
    }
}
