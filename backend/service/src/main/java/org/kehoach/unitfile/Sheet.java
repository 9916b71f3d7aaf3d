package org.kehoach.unitfile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A kind of file that holds a table. */
interface Sheet {

    /** More rows than any country has had units of local government; a larger file is a mistake. */
    int MAX_ROWS = 20_000;

    /** Many more than there are headings; what stands further right is not read. */
    int MAX_COLUMNS = 50;

    /**
     * A row as it stands in the file.
     *
     * @param number as a spreadsheet counts them, the heading is the first
     * @param cells without those that are empty
     */
    record Row(int number, Map<Integer, Cell> cells) {}

    record Cell(String text, boolean formula) {}

    /** All rows, the heading among them, without those that are empty. */
    List<Row> read(byte[] file) throws IOException;

    void write(List<String> headings, List<List<String>> rows, OutputStream out) throws IOException;
}
