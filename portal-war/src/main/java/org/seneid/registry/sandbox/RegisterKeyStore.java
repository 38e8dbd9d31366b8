package org.seneid.registry.sandbox;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.EnumMap;
import org.seneid.registry.document.Register;

/** Keeps the registers' key pairs in the sandbox's database, where they are made when first needed. */
final class RegisterKeyStore {

    private RegisterKeyStore() {}

    static RegisterKeys keys(Connection connection) throws SQLException {
        var kept = kept(connection);
        return kept.size() == Register.values().length ? new RegisterKeys(kept) : made(connection);
    }

    private static EnumMap<Register, OctetKeyPair> kept(Connection connection) throws SQLException {
        var pairs = new EnumMap<Register, OctetKeyPair>(Register.class);
        try (var query = connection.prepareStatement("select register, key_pair from register_key");
                var rows = query.executeQuery()) {
            while (rows.next()) pairs.put(Register.valueOf(rows.getString(1)), OctetKeyPair.parse(rows.getString(2)));
            return pairs;
        } catch (ParseException e) {
            throw new SQLException("a key pair of the sandbox cannot be read", e);
        }
    }

    private static RegisterKeys made(Connection connection) throws SQLException {
        var keys = RegisterKeys.generated();
        try (var insert = connection.prepareStatement("insert into register_key (register, key_pair) values (?, ?)")) {
            for (var pair : keys.pairs().entrySet()) {
                insert.setString(1, pair.getKey().name());
                insert.setString(2, pair.getValue().toJSONString());
                insert.executeUpdate();
            }
        }
        return keys;
    }
}
