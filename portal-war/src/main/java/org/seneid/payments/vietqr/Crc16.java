package org.seneid.payments.vietqr;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The checksum at the end of a payment code: CRC-16/CCITT-FALSE, polynomial 1021, starting from FFFF (EMVCo, ISO/IEC 13239). */
final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;
    private static final int TOP = 0x8000;

    private Crc16() {}

    /** @return four capital hexadecimal digits over the text in UTF-8 */
    static String of(String text) {
        int crc = START;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (each & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) crc = (crc & TOP) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
            crc &= 0xFFFF;
        }
        return HexFormat.of().withUpperCase().toHexDigits((short) crc);
    }
}
