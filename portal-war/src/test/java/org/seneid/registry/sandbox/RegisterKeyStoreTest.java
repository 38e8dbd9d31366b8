package org.seneid.registry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.registry.document.Register;

class RegisterKeyStoreTest {

    private DataSource database;

    @BeforeEach
    void anEmptySandbox() throws Exception {
        database = SandboxDatabase.empty();
    }

    @Test
    void keysAreMadeOnceAndKept() throws SQLException {
        assertThat(published()).hasSize(Register.values().length).isEqualTo(published());
    }

    @Test
    void aRegisterThatWasAddedGetsItsKeyAndTheOthersKeepTheirs() throws SQLException {
        var before = published();
        SandboxDatabase.run(database, "delete from register_key where register = 'VEHICLES'");
        var after = published();
        assertThat(after)
                .hasSize(before.size())
                .filteredOn(key -> !before.contains(key))
                .hasSize(1);
        assertThat(published()).isEqualTo(after);
    }

    @Test
    void whatAnotherReleaseKeptIsLeftAlone() throws SQLException {
        SandboxDatabase.run(database, "insert into register_key values ('FISHING', 'a key of another kind')");
        SandboxDatabase.run(database, "insert into fault values ('FISHING', 0, true)");
        assertThat(published()).hasSize(Register.values().length);
        try (var connection = database.getConnection()) {
            assertThat(Faults.all(connection)).isEmpty();
        }
        assertThat(SandboxDatabase.number(database, "select count(*) from register_key where register = 'FISHING'"))
                .isEqualTo(1);
    }

    private List<String> published() throws SQLException {
        try (var connection = database.getConnection()) {
            return RegisterKeyStore.keys(connection).published().getKeys().stream()
                    .map(JWK::getKeyID)
                    .collect(Collectors.toList());
        }
    }
}
