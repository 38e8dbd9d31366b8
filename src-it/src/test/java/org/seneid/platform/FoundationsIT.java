package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.persistence.internal.descriptors.PersistenceEntity;
import org.junit.jupiter.api.Test;
import org.seneid.documents.DocumentChange;
import org.seneid.identity.account.Account;
import org.seneid.rings.InContainer;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Statements;

/** What the house stands on is there. */
@InContainer
class FoundationsIT {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private Residents residents;

    @Inject
    private Statements statements;

    @Inject
    private Databases databases;

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
    void whatIsLazyIsLoadedWhenItIsAskedFor() throws Exception {
        var owner = residents.make(aCitizen().holding(CITIZEN_CARD)).actor().account();
        var change = em.createQuery(
                        "select c from DocumentChange c where c.document.owner = :owner", DocumentChange.class)
                .setParameter("owner", owner)
                .setMaxResults(1)
                .getSingleResult();
        var loaded = em.getEntityManagerFactory().getPersistenceUnitUtil();

        assertThat(loaded.isLoaded(change, "document")).isFalse();
        assertThat(statements.during(() -> em.createQuery("select c.document.kind from DocumentChange c")
                        .getResultList()))
                .hasSize(1);
    }

    @Test
    void whoeverSavesSecondIsTold() throws Exception {
        var id = residents.make(aCitizen()).actor().account().value();
        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(() -> {
            transaction.begin();
            try {
                var account = em.find(Account.class, id);
                databases.portal("update account set version = version + 1 where id = ?", id);
                em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                em.flush();
            } finally {
                transaction.rollback();
            }
        });
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
