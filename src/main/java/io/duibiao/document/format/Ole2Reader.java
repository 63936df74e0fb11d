package io.duibiao.document.format;

import io.duibiao.document.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens an OLE2 container: an Excel file of 1997 to 2003, or a newer file that was encrypted. Excel's own write protection
 * encrypts with a password that everyone knows; with any other password the file is a reject.
 */
final class Ole2Reader {

    FileReading read(RawFile file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.content()))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return decrypted(file, container);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return new XlsReader().read(file, root);
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                return FileReading.rejected(file, Reason.UNKNOWN_FORMAT, Messages.OLD_EXCEL);
            }
            return root.hasEntryCaseInsensitive("WordDocument")
                    ? FileReading.rejected(file, Reason.UNKNOWN_FORMAT, Messages.OLD_WORD)
                    : FileReading.rejected(file, Reason.UNKNOWN_FORMAT, Messages.unknownFormat(file));
        }
    }

    private static FileReading decrypted(RawFile file, POIFSFileSystem container) throws IOException {
        Optional<byte[]> plain = decrypt(container);
        if (plain.isEmpty()) {
            return FileReading.rejected(file, Reason.ENCRYPTED_FILE, Messages.ENCRYPTED);
        }
        RawFile inner = new RawFile(file.source(), plain.get(), file.limits());
        return Content.of(inner.content()) == Content.DOCX
                ? new DocxReader(inner).read()
                : new XlsxReader().read(inner);
    }

    private static Optional<byte[]> decrypt(POIFSFileSystem container) throws IOException {
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return Optional.empty();
            }
            try (InputStream in = decryptor.getDataStream(container)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
