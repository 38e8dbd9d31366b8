package org.seneid.registry.document;

/** What kind of vehicle a registration is about. */
public enum VehicleType implements HasMessageKey {
    MOTORCYCLE,
    CAR,
    VAN,
    TRUCK;

    @Override
    public String key() {
        return "registry.vehicle." + name();
    }
}
