package org.seneid.platform.web.list;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.export.DataTableExporter;
import org.primefaces.component.export.ColumnValue;
import org.primefaces.component.export.ExcelOptions;

/** Writes a list as a workbook of one sheet; every cell is text, which a spreadsheet shows and never runs. */
final class XlsxListExporter extends DataTableExporter<Workbook, ExcelOptions> {

    private static final int ROWS_AT_ONCE = 100;

    private Worksheet sheet;
    private int rows;

    XlsxListExporter() {
        super(new ExcelOptions(), EnumSet.of(FacetType.COLUMN), false);
    }

    @Override
    protected Workbook createDocument(FacesContext faces) {
        var workbook = new Workbook(os(), "Sen", "1.0");
        sheet = workbook.newWorksheet("Sen");
        sheet.freezePane(0, 1);
        return workbook;
    }

    @Override
    protected void exportColumnFacetValue(FacesContext faces, DataTable table, ColumnValue value, int index) {
        sheet.value(0, index, value.toString());
        sheet.style(0, index).bold().set();
    }

    @Override
    protected void exportCellValue(FacesContext faces, DataTable table, UIColumn column, ColumnValue value, int index) {
        if (index == 0) rows++;
        sheet.value(rows, index, value.toString());
    }

    @Override
    protected void postRowExport(FacesContext faces, DataTable table) {
        if (rows % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) flush();
        super.postRowExport(faces, table);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @Override
    protected void postExport(FacesContext faces) throws IOException {
        super.postExport(faces);
        document.finish();
    }

    @Override
    public String getContentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String getFileExtension() {
        return ".xlsx";
    }

    int rows() {
        return rows;
    }
}
