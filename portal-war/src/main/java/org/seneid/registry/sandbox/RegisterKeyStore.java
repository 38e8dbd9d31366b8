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

    /** A pair that is kept is never made anew: what it signed is in accounts. A register that was added gets its first. */
    static RegisterKeys keys(Connection connection) throws SQLException {
        var pairs = kept(connection);
        for (var register : Register.values())
            if (!pairs.containsKey(register)) pairs.put(register, made(register, connection));
        return new RegisterKeys(pairs);
    }

    private static EnumMap<Register, OctetKeyPair> kept(Connection connection) throws SQLException {
        var pairs = new EnumMap<Register, OctetKeyPair>(Register.class);
        try (var query = connection.prepareStatement("select register, key_pair from register_key");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var register = Register.named(rows.getString(1));
                if (register.isPresent()) pairs.put(register.get(), OctetKeyPair.parse(rows.getString(2)));
            }
            return pairs;
        } catch (ParseException e) {
            throw new SQLException("a key pair of the sandbox cannot be read", e);
        }
    }

    private static OctetKeyPair made(Register register, Connection connection) throws SQLException {
        var pair = RegisterKeys.pair(register);
        try (var insert = connection.prepareStatement("insert into register_key (register, key_pair) values (?, ?)")) {
            insert.setString(1, register.name());
            insert.setString(2, pair.toJSONString());
            insert.executeUpdate();
        }
        return pair;
    }
}
