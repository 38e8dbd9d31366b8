package org.seneid.services.attachment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where attached files are sent to, seen and removed. */
@ApplicationScoped
class AttachmentRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/attachments/to/{holder}/{id}/{field}", "/internal/attachments")
                        .takingFiles(),
                Route.citizen("/attachments/{id}", "/internal/attachment"),
                Route.citizen("/attachments/{id}/preview", "/internal/attachment?part=preview"),
                Route.citizen("/attachments/{id}/removal", "/internal/attachment-removal"),
                Route.staff("/cases/attachments/{id}", "/internal/attachment?by=clerk", Role.CLERK),
                Route.staff(
                        "/cases/attachments/{id}/preview", "/internal/attachment?by=clerk&part=preview", Role.CLERK));
    }
}
