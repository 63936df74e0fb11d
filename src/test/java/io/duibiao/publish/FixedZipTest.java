package io.duibiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {

    @Test
    void the_same_entries_are_the_same_bytes_whenever_and_in_whatever_time_zone_they_are_packed() throws IOException {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] here = FixedZip.repack(packed(1_690_000_000_000L));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            byte[] there = FixedZip.repack(packed(1_700_000_000_000L));

            assertThat(there).isEqualTo(here);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static byte[] packed(long time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("report.xml");
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write('1');
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
