package org.seneid.platform.web.list;

import jakarta.faces.context.FacesContext;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.export.DataTableCSVExporter;
import org.primefaces.component.export.ColumnValue;

/** Writes a list as comma-separated values, with cells that no spreadsheet runs. */
final class CsvListExporter extends DataTableCSVExporter {

    /** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@\t\r";

    private int rows;

    @Override
    protected void exportCellValue(FacesContext faces, DataTable table, UIColumn column, ColumnValue value, int index) {
        if (index == 0) rows++;
        super.exportCellValue(faces, table, column, ColumnValue.of(harmless(value.toString())), index);
    }

    /** The text behind an apostrophe, which a spreadsheet leaves out, where it would be run otherwise. */
    static String harmless(String text) {
        return text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    int rows() {
        return rows;
    }
}
