package org.seneid.services.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;

/** Something of a citizen that files can be attached to, until it is sent or gone. */
@ApplicationScoped
public class SampleHolder implements AttachmentHolder {

    static final String KIND = "sample";

    private final Map<PublicId, AccountId> owners = new ConcurrentHashMap<>();
    private final Set<PublicId> sent = ConcurrentHashMap.newKeySet();
    private final Map<PublicId, AccountId> clerks = new ConcurrentHashMap<>();

    @Inject
    Acting acting;

    PublicId of(AccountId owner) {
        var id = PublicId.random();
        owners.put(id, owner);
        return id;
    }

    void send(PublicId id, AccountId clerk) {
        sent.add(id);
        clerks.put(id, clerk);
    }

    void forget(PublicId id) {
        owners.remove(id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int hold(PublicId id, String field) {
        if (!acting.citizen().equals(owners.get(id)) || field.equals("none")) throw new NotFound();
        if (sent.contains(id)) throw new RuleBroken("sent");
        return Attachments.MOST_OF_FIELD;
    }

    @Override
    public String page(PublicId id, String field) {
        return "/documents";
    }

    @Override
    public Set<PublicId> gone(Collection<PublicId> ids) {
        return ids.stream().filter(id -> !owners.containsKey(id)).collect(Collectors.toSet());
    }

    @Override
    public boolean isWorkOfActingClerk(PublicId id) {
        return acting.signedIn().account().equals(clerks.get(id));
    }
}
