package org.seneid.platform.acting;

import java.io.Serializable;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;

/**
 * Who is signed in, as every room may know it.
 *
 * @param account the account that signed in
 * @param person the personal id number of its holder
 * @param name the holder's name as the register writes it
 * @param level level of assurance, 1 or 2
 * @param session a hash that tells this session from the holder's others; no secret
 * @param signedInAt when the holder last proved who they are
 */
public record Actor(
        AccountId account, PersonalId person, String name, Role role, int level, String session, Instant signedInAt)
        implements Serializable {}
