package org.seneid.audit;

/** Makes of a row's number, its salt and its bytes what nobody but the portal can make. */
@FunctionalInterface
interface RowMac {

    byte[] of(Long id, byte[] salt, byte[] canonical);
}
