package org.seneid.registry;

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

    /** As an envelope has it, from the house to the province. */
    public String text() {
        var whole = (line.isEmpty() ? "" : line + ", ") + commune + ", " + province;
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }
}
