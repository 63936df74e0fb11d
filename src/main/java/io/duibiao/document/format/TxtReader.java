package io.duibiao.document.format;

import io.duibiao.document.Format;
import java.util.List;

/** Reads plain text, as decoded: line ends and spaces stay as they are, so that offsets count in the file itself. */
final class TxtReader {

    FileReading read(RawFile file, String text) {
        return FileReading.of(file.document(Format.TXT, text, List.of()));
    }
}
