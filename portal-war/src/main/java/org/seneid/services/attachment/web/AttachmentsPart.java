package org.seneid.services.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.attachment.AttachmentPlace;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.web.AttachmentList.FileLine;
import org.seneid.services.attachment.web.AttachmentList.Refusal;

/** Shows the files of a field in any page of a citizen: {@code #{attachmentsPart.list('mistake', id, 'evidence', 5)}}. */
@Named
@RequestScoped
public class AttachmentsPart {

    @Inject
    Attachments attachments;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    private final Map<PublicId, List<Attachment>> read = new HashMap<>();
    private final Map<AttachmentPlace, AttachmentList> lists = new HashMap<>();

    /** What is said of refused files is said once. */
    public AttachmentList list(String holderKind, PublicId holder, String field, int most) {
        return lists.computeIfAbsent(
                new AttachmentPlace(holderKind, holder, field),
                place -> list(place, Math.min(most, Attachments.MOST_OF_FIELD)));
    }

    private AttachmentList list(AttachmentPlace place, int most) {
        var files = read.computeIfAbsent(place.holder(), id -> attachments.of(place.holderKind(), id)).stream()
                .filter(one -> one.field().equals(place.field()))
                .map(this::line)
                .toList();
        return new AttachmentList(place, place.address(), files, refused(place), most);
    }

    private FileLine line(Attachment file) {
        var address = "/attachments/" + file.publicId();
        return new FileLine(
                file.name(),
                FileSize.of(file.bytes(), language.locale()),
                address,
                file.kind().picture() ? address + "/preview" : "",
                address + "/removal");
    }

    private List<Refusal> refused(AttachmentPlace place) {
        var refused = new ArrayList<Refusal>();
        RefusedFiles.SLOT
                .of(request)
                .filter(last -> last.address().equals(place.address()))
                .ifPresent(last -> {
                    last.files().forEach(one -> refused.add(new Refusal(one.name(), one.why(language.locale()))));
                    RefusedFiles.SLOT.forget(request);
                });
        return refused;
    }
}
