package org.seneid.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.services.application.FormFiles;
import org.seneid.services.attachment.web.AttachmentList.FileLine;
import org.seneid.services.attachment.web.AttachmentsPart;
import org.seneid.services.definition.FieldType;
import org.seneid.services.form.Journey;

/** The files of the form whose page is shown. */
@Named
@RequestScoped
public class FormFilesPart {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    AttachmentsPart attachments;

    /** Of those that are asked, in the order of the form. */
    public List<FileLine> files(Journey journey) {
        return journey.pages().stream()
                .flatMap(page -> journey.fields(page).stream())
                .filter(field -> field.type() == FieldType.UPLOAD)
                .flatMap(field ->
                        attachments.list(FormFiles.KIND, draft(), field.id(), field.longest()).files().stream())
                .toList();
    }

    private PublicId draft() {
        return new PublicId(address.get("draft"));
    }
}
