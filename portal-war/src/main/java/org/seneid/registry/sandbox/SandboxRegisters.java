package org.seneid.registry.sandbox;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.seneid.platform.PersonalId;
import org.seneid.platform.adapter.Adapter;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.Registers;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Register;

/** The registers of the sandbox country: they read their own database, sign what they say, and fail when told to. */
@Adapter("sandbox")
@ApplicationScoped
public class SandboxRegisters implements Registers {

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    @Inject
    Clock clock;

    private RegisterKeys keys;

    @PostConstruct
    void open() {
        try (var connection = database.getConnection()) {
            keys = RegisterKeyStore.keys(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's keys cannot be read", e);
        }
    }

    @Override
    public Optional<SignedAnswer> person(PersonalId id) {
        return asked(Register.POPULATION, answers -> answers.person(id)).stream()
                .findFirst();
    }

    @Override
    public Optional<SignedAnswer> household(PersonalId id) {
        return asked(Register.POPULATION, answers -> answers.household(id)).stream()
                .findFirst();
    }

    @Override
    public List<SignedAnswer> documents(DocumentKind kind, PersonalId holder) {
        return asked(kind.register(), answers -> answers.documents(kind, holder));
    }

    @Override
    public JWKSet keys() {
        return keys.published();
    }

    private List<SignedAnswer> asked(Register register, Question question) {
        try (var connection = database.getConnection()) {
            Faults.suffer(register, connection);
            return question.put(new AnswerBuilder(connection, clock)).stream()
                    .map(claims -> keys.sign(register, claims))
                    .toList();
        } catch (SQLException e) {
            throw new RegisterUnavailable(register, e);
        }
    }

    private interface Question {
        List<Map<String, Object>> put(AnswerBuilder answers) throws SQLException;
    }
}
