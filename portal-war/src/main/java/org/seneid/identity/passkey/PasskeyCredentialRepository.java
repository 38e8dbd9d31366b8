package org.seneid.identity.passkey;

import static java.util.stream.Collectors.toSet;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;

/** The passkeys as the library asks for them: by an account's public id, which is also what devices know the account by. */
@ApplicationScoped
class PasskeyCredentialRepository implements CredentialRepository {

    @PersistenceContext
    EntityManager em;

    /** What a device keeps of an account: chance, nothing of its holder. */
    static ByteArray handle(PublicId account) {
        return new ByteArray(account.value().getBytes(StandardCharsets.US_ASCII));
    }

    List<Passkey> of(AccountId owner) {
        return em.createNamedQuery(Passkey.OWN, Passkey.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    Optional<Account> account(PublicId id) {
        return em.createQuery("select a from Account a where a.publicId = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return account(new PublicId(username)).map(account -> of(account.id())).orElse(List.of()).stream()
                .map(passkey -> PublicKeyCredentialDescriptor.builder()
                        .id(bytes(passkey.credential().id()))
                        .build())
                .collect(toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return Optional.of(handle(new PublicId(username)));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        try {
            var id = new PublicId(new String(handle.getBytes(), StandardCharsets.US_ASCII));
            return account(id).map(account -> account.publicId().value());
        } catch (NotFound notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray userHandle) {
        return lookupAll(credentialId).stream()
                .filter(credential -> credential.getUserHandle().equals(userHandle))
                .findFirst();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return em.createNamedQuery(Passkey.BY_CREDENTIAL, Passkey.class)
                .setParameter("credential", credentialId.getBase64Url())
                .getResultStream()
                .map(this::registered)
                .collect(toSet());
    }

    private RegisteredCredential registered(Passkey passkey) {
        var owner = em.find(Account.class, passkey.owner().value());
        var credential = passkey.credential();
        return RegisteredCredential.builder()
                .credentialId(bytes(credential.id()))
                .userHandle(handle(owner.publicId()))
                .publicKeyCose(bytes(credential.publicKey()))
                .signatureCount(credential.signatureCount())
                .build();
    }

    private static ByteArray bytes(String base64url) {
        try {
            return ByteArray.fromBase64Url(base64url);
        } catch (Base64UrlException e) {
            throw new IllegalStateException("not what was stored", e);
        }
    }
}
