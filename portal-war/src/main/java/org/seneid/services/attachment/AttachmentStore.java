package org.seneid.services.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.seneid.platform.secret.SecretBox;
import org.seneid.services.attachment.file.AcceptedFile;

/** The bytes of files, sealed and in pieces. Whoever calls it has asked who may. */
@ApplicationScoped
class AttachmentStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secretBox;

    void keep(Attachment attachment, AcceptedFile file) {
        em.persist(attachment);
        if (file.preview().length > 0) keep(attachment, 0, file.preview());
        var content = file.content();
        int place = 1;
        for (int from = 0; from < content.length; from += AttachmentPiece.LARGEST)
            keep(
                    attachment,
                    place++,
                    Arrays.copyOfRange(content, from, Math.min(content.length, from + AttachmentPiece.LARGEST)));
    }

    private void keep(Attachment attachment, int place, byte[] bytes) {
        em.persist(new AttachmentPiece(
                attachment, place, secretBox.seal(bytes, AttachmentPiece.purpose(attachment, place))));
    }

    /** @throws IllegalStateException when somebody changed what is kept */
    byte[] content(Attachment attachment) {
        var all = new ByteArrayOutputStream();
        int place = 1;
        for (var piece : pieces(AttachmentPiece.CONTENT, attachment))
            all.writeBytes(secretBox.open(piece, AttachmentPiece.purpose(attachment, place++)));
        var content = all.toByteArray();
        if (!DigestUtils.sha256Hex(content).equals(attachment.sha256()))
            throw new IllegalStateException("an attachment is not what was kept: " + attachment.publicId());
        return content;
    }

    Optional<byte[]> preview(Attachment attachment) {
        return pieces(AttachmentPiece.PREVIEW, attachment).stream()
                .findFirst()
                .map(piece -> secretBox.open(piece, AttachmentPiece.purpose(attachment, 0)));
    }

    private List<byte[]> pieces(String query, Attachment attachment) {
        return em.createNamedQuery(query, byte[].class)
                .setParameter("attachment", attachment.id())
                .getResultList();
    }
}
