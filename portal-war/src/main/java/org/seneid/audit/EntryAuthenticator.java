package org.seneid.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Consumer;
import org.seneid.platform.secret.TrailKey;

/** Fixes what of an entry is hashed, and tells whether an entry is still what was fixed. */
@ApplicationScoped
public class EntryAuthenticator {

    private static final int ROW_BYTES = Long.BYTES + Integer.BYTES;

    @Inject
    PublicIdCache ids;

    @Inject
    TrailKey key;

    /**
     * Fixes an entry's bytes; the code with them is what nobody but the portal can make.
     *
     * @param numbered gives the entry the number of its row, which the code is made for
     */
    AuditEntry seal(AuditEntry entry, Consumer<AuditEntry> numbered) {
        return entry.sealed(ids::of, numbered, this::code);
    }

    /** Whether the portal itself wrote these bytes into this row. */
    public boolean genuine(AuthenticatedRow row) {
        return MessageDigest.isEqual(code(row.id(), row.salt(), row.canonical()), row.code());
    }

    /** Whether the columns of an entry say what its bytes say. */
    public boolean agrees(AuditEntry entry) {
        return Arrays.equals(entry.canonical(), entry.canonical(ids::of));
    }

    /** The length of the salt is in it: nothing can be moved over to the bytes. */
    private byte[] code(Long id, byte[] salt, byte[] canonical) {
        var row = ByteBuffer.allocate(ROW_BYTES).putLong(id).putInt(salt.length);
        return key.code(row.array(), salt, canonical);
    }
}
