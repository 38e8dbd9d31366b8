package org.seneid.registry.sandbox.country;

import org.seneid.registry.document.Place;

/** A commune as it is since July 2025, with the province that it belongs to now and the one that it belonged to. */
public record Commune(
        String code, String name, boolean urban, String provinceCode, String province, String oldProvince) {

    public Place place(String line) {
        return new Place(line, name, code, province, provinceCode);
    }
}
