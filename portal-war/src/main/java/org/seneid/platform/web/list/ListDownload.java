package org.seneid.platform.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.export.ExportConfiguration;
import org.primefaces.component.export.Exporter;
import org.seneid.platform.list.ListExported;
import org.seneid.platform.list.Slice;

/** Gives the list of the page as a file: the rows that the filters leave, in the order and with the columns that are shown. */
@Named
@RequestScoped
public class ListDownload {

    /** The id of the table of every list. */
    static final String TABLE = "rows";

    @Inject
    Event<ListExported> exported;

    @Inject
    Clock clock;

    public void csv(StaffList<?> list) {
        var exporter = new CsvListExporter();
        give(list, "csv", exporter, exporter::rows);
    }

    public void xlsx(StaffList<?> list) {
        var exporter = new XlsxListExporter();
        give(list, "xlsx", exporter, exporter::rows);
    }

    /** Nothing leaves the server before it is on record. */
    private void give(StaffList<?> list, String format, Exporter<DataTable> exporter, IntSupplier rows) {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        var file = new ByteArrayOutputStream();
        try {
            exporter.export(faces, List.of(table(faces.getViewRoot()).orElseThrow()), configuration(file));
            exported.fire(new ListExported(list.getName(), list.getAddress().filters(), format, rows.getAsInt()));
            answer.setResponseContentType(exporter.getContentType());
            answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name(list, exporter) + "\"");
            file.writeTo(answer.getResponseOutputStream());
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
        faces.responseComplete();
    }

    private String name(StaffList<?> list, Exporter<?> exporter) {
        return list.getName().replace('.', '-') + "-" + LocalDate.now(clock) + exporter.getFileExtension();
    }

    private static ExportConfiguration configuration(OutputStream out) {
        return ExportConfiguration.builder()
                .encodingType(StandardCharsets.UTF_8.name())
                .exportHeader(true)
                .outputStream(out)
                .bufferSize(Slice.LARGEST)
                .build();
    }

    /** Not asked for by its name: a view in which the table was turned before does not find it by that. */
    private static Optional<DataTable> table(UIComponent part) {
        if (part instanceof DataTable found && TABLE.equals(part.getId())) return Optional.of(found);
        var parts = new ArrayList<UIComponent>();
        part.getFacetsAndChildren().forEachRemaining(parts::add);
        return parts.stream().map(ListDownload::table).flatMap(Optional::stream).findFirst();
    }
}
