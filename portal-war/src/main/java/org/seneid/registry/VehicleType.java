package org.seneid.registry;

/** What kind of vehicle a registration is about. */
public enum VehicleType implements Worded {
    MOTORCYCLE,
    CAR,
    VAN,
    TRUCK;

    @Override
    public String key() {
        return "registry.vehicle." + name();
    }
}
