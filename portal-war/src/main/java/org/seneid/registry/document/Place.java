package org.seneid.registry.document;

import java.util.regex.Pattern;

/**
 * An address, or only where somebody comes from.
 *
 * @param line house, street, hamlet; empty where only the commune counts
 * @param commune with its kind: {@code phường Ba Đình}
 * @param communeCode 5 digits, since July 2025
 * @param province with its kind: {@code thành phố Hà Nội}
 * @param provinceCode 2 digits, one of 34
 */
public record Place(String line, String commune, String communeCode, String province, String provinceCode) {

    private static final Pattern HOUSE = Pattern.compile(
            "^(số )?(nhà )?[0-9]\\S*(\\s+(ngõ|ngách|hẻm|kiệt)\\s+[0-9]\\S*)*\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether both are in one street or hamlet, as far as addresses tell: what is left without the house is the same. */
    public boolean inStreetOf(Place other) {
        return communeCode.equals(other.communeCode)
                && !street().isEmpty()
                && street().equalsIgnoreCase(other.street());
    }

    private String street() {
        return HOUSE.matcher(line).replaceFirst("");
    }

    /** As an envelope has it, from the house to the province. */
    public String text() {
        var whole = (line.isEmpty() ? "" : line + ", ") + commune + ", " + province;
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }
}
