package org.seneid.identity.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seneid.identity.account.Account;
import org.seneid.identity.factor.FactorKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** All who work here, as operators see them; some thousands at most, told by their roles. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class StaffDirectory {

    /** The columns that order it. */
    public static final SortOrder ORDER = new SortOrder(
            Map.of(
                    "login", "a.loginName",
                    "name", "a.name",
                    "role", "a.role",
                    "status", "a.status",
                    "signed-in", "a.signedInAt"),
            "a.id");

    private static final List<Role> STAFF =
            Arrays.stream(Role.values()).filter(Role::staff).toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffStore store;

    @Inject
    @Any
    Instance<StaffPosting> postings;

    public List<StaffRow> page(StaffSearch filter, Slice slice) {
        return rows(SortOrder.part(query(filter, "a", ORDER.by(slice), Account.class), slice)
                .getResultList());
    }

    public RowCount count(StaffSearch filter) {
        return RowCount.of(query(filter, "a.id", "", Long.class));
    }

    /** @throws NotFound when nobody who works here has it */
    public StaffRow byId(PublicId id) {
        return rows(List.of(store.byId(id))).get(0);
    }

    private <T> TypedQuery<T> query(StaffSearch filter, String select, String order, Class<T> type) {
        var where = new StringBuilder("select " + select + " from Account a where a.role in :roles");
        var values = new HashMap<String, Object>();
        values.put("roles", filter.role() == null ? STAFF : List.of(filter.role()));
        if (filter.standing() != null)
            where.append(" and ").append(filter.standing().condition());
        if (!filter.text().isEmpty()) {
            where.append(" and (lower(a.name) like :text escape '!' or a.loginName like :text escape '!')");
            values.put("text", "%" + escaped(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
        var query = em.createQuery(where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    /** What each row needs besides its account is read for all at once. */
    private List<StaffRow> rows(List<Account> accounts) {
        if (accounts.isEmpty()) return List.of();
        var ids = accounts.stream().map(Account::id).toList();
        var numbers = ids.stream().map(AccountId::value).toList();
        var passwords = owners("Password", numbers);
        var apps = owners("Totp", numbers);
        var passkeys = owners("Passkey", ids);
        var places = new HashMap<AccountId, String>();
        for (var room : postings) places.putAll(room.places(ids));
        return accounts.stream()
                .map(account -> new StaffRow(
                        account.publicId(),
                        account.loginName().orElse(""),
                        account.name(),
                        account.role(),
                        StaffStanding.of(
                                account.status(),
                                passwords.contains(account.id().value())),
                        places.getOrDefault(account.id(), ""),
                        account.signedInAt(),
                        factor(account, passkeys, apps)))
                .toList();
    }

    private static FactorKind factor(Account account, Set<Object> passkeys, Set<Object> apps) {
        if (passkeys.contains(account.id())) return FactorKind.PASSKEY;
        return apps.contains(account.id().value()) ? FactorKind.TOTP : null;
    }

    /** Of those who were asked about, who has one of a thing; by whatever it knows its owner. */
    private Set<Object> owners(String thing, Collection<?> asked) {
        return new HashSet<>(em.createQuery("select t.owner from " + thing + " t where t.owner in :asked", Object.class)
                .setParameter("asked", asked)
                .getResultList());
    }
}
