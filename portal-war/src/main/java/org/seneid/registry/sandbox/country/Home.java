package org.seneid.registry.sandbox.country;

/**
 * A dwelling and what is known of it.
 *
 * @param line house and street within the commune
 * @param powerCode customer code of the power company: PE or PD and 11 digits
 * @param waterCode customer code of the water company: 10 digits
 */
record Home(long id, Commune commune, Province province, String line, Means means, String powerCode, String waterCode) {

    enum Means {
        POOR,
        NEAR_POOR,
        ORDINARY
    }

    private static final long SPREAD = 61_803_398_873L; // odd and no multiple of 5: each id meets its own code
    private static final long POWER_CODES = 100_000_000_000L;
    private static final long WATER_CODES = 10_000_000_000L;

    static Home of(long id, Commune commune, Province province, String line, Means means) {
        var north = province.region() == Province.Region.NORTH || province.region() == Province.Region.MOUNTAINS;
        return new Home(
                id,
                commune,
                province,
                line,
                means,
                (north ? "PE" : "PD") + "%011d".formatted((id * SPREAD + 13_000_271_828L) % POWER_CODES),
                "%010d".formatted((id * SPREAD + 314_159_265L) % WATER_CODES));
    }
}
