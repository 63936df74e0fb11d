package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is read of an Excel file. Sheets without a cell, charts among them, are left out. */
final class Workbook {
    private final RawFile file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    Workbook(RawFile file) {
        this.file = file;
    }

    void add(Sheet sheet) {
        if (!sheet.rows().isEmpty()) {
            sheets.add(sheet);
        }
    }

    /** Takes note of a cell whose text is damaged; its neighbours are read. */
    void damaged(Place cell) {
        rejects.add(Reject.at(file.source(), cell, Reason.CORRUPT_TEXT, Messages.unreadableCell()));
    }

    FileReading reading(Format format) {
        return sheets.isEmpty() && rejects.isEmpty()
                ? FileReading.rejected(file, Reason.EMPTY_FILE, Messages.EMPTY)
                : new FileReading(Optional.of(file.document(format, "", sheets)), rejects);
    }
}
