package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.persistence.internal.descriptors.PersistenceEntity;
import org.junit.jupiter.api.Test;
import org.seneid.rings.InContainer;
import org.seneid.support.MovableClock;

/** What the house stands on is there. */
@InContainer
class FoundationsIT {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MovableClock movable;

    @Test
    void eclipseLinkPersists() {
        assertThat(em.getEntityManagerFactory().getClass().getName()).startsWith("org.eclipse.persistence.");
    }

    @Test
    void hibernateIsNotOnTheServer() throws Exception {
        var modules = Path.of(System.getProperty("jboss.home.dir"), "modules");
        try (var files = Files.walk(modules)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("hibernate-core"));
        }
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("org.hibernate.Session"));
    }

    @Test
    void everyEntityIsWoven() {
        assertThat(em.getMetamodel().getEntities())
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(PersistenceEntity.class).isAssignableFrom(entity.getJavaType()));
    }

    @Test
    void aTestMovesTheClock() {
        var before = clock.instant();
        movable.move(Duration.ofDays(3));
        try {
            assertThat(clock.instant()).isAfter(before.plus(Duration.ofDays(2)));
        } finally {
            movable.reset();
        }
    }
}
