package org.seneid.audit.oversight;

import org.seneid.audit.AuditEntry;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/**
 * An act of staff behind a figure.
 *
 * @param entry what was done; whose data it was done with is not told
 * @param name of the account that did it, whatever the trail calls it
 * @param account tells the accounts in which it was done apart, within one list, and nothing else of them; 0 for their own
 */
public record ActRow(AuditEntry entry, PublicId who, String name, Role role, int account) {}
