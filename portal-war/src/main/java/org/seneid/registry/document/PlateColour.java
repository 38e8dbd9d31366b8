package org.seneid.registry.document;

/** The ground of a number plate, which tells what the vehicle serves (Circular 79/2024/TT-BCA). */
public enum PlateColour implements HasMessageKey {
    /** Private. */
    WHITE,
    /** Of the state. */
    BLUE,
    /** Transport of goods or people for money. */
    YELLOW;

    @Override
    public String key() {
        return "registry.plate." + name();
    }
}
