package org.seneid.identity.staff;

import java.time.Instant;
import org.seneid.identity.factor.FactorKind;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/**
 * A staff account in a list.
 *
 * @param loginName what its holder signs in by
 * @param place the desk where they work; empty for none
 * @param signedInAt when they last came in; null for never
 * @param factor the best second factor that they have; null for none
 */
public record StaffRow(
        PublicId id,
        String loginName,
        String name,
        Role role,
        StaffStanding standing,
        String place,
        Instant signedInAt,
        FactorKind factor) {}
