package org.seneid.audit.oversight;

import java.time.Instant;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/**
 * What one of staff did in some days, summed up.
 *
 * @param accounts of others in which they did it
 * @param nightly acts in others' accounts between ten in the evening and six in the morning
 * @param refused acts in others' accounts that were refused
 * @param last when they did something last
 */
public record StaffTotal(
        PublicId who, String name, Role role, int acts, int accounts, int nightly, int refused, Instant last) {}
