package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Regions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that an analyst edits, as Excel and Notepad save them: behind a byte-order mark, or in the encoding of a Chinese system. */
class EditedFilesTest {
    private static final Regions REGIONS =
            ReferenceLoader.load(Path.of("data/reference")).regions();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Edited.class)
    void a_byte_order_mark_does_no_harm(Edited kind) throws IOException {
        Path file = Files.writeString(folder.resolve(kind.name), "\uFEFF" + kind.text);
        assertThatCode(() -> kind.read(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Edited.class)
    void another_encoding_than_utf_8_is_named_with_how_to_save_the_file(Edited kind) throws IOException {
        byte[] gbk = kind.text.getBytes(Charset.forName("GB18030"));
        assertThat(Arrays.equals(gbk, kind.text.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        Path file = Files.write(folder.resolve(kind.name), gbk);
        assertThatThrownBy(() -> kind.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(kind.name)
                .hasMessageContaining("it is not in UTF-8; save it as 'CSV UTF-8' from a spreadsheet");
    }

    private enum Edited {
        MANIFEST("manifest.csv", "file,region,period,kind,released,source\n公报.txt,500101,2023,bulletin,,某局\n") {
            @Override
            void read(Path file) {
                Manifest.read(file, REGIONS);
            }
        },
        CLAIMS("claims.csv", "statement,kind,region,indicator,period,claimed\n某区第一,rank,500101,gdp,2023,1\n") {
            @Override
            void read(Path file) {
                ClaimsFile.read(file);
            }
        },
        CORRECTIONS("corrections.csv", """
                document,place,number_text,subject,field,read,right,who,when,why
                a.txt,6..11,5,投资,value,5,6,李,2023-08-02,看错
                """) {
            @Override
            void read(Path file) {
                CorrectionFile.read(file).byDocument();
            }
        },
        YAML("weights.yaml", "standard: min-max # 标准\n") {
            @Override
            void read(Path file) {
                YamlFile.root(file, "Look at it.");
            }
        };

        private final String name;
        private final String text;

        Edited(String name, String text) {
            this.name = name;
            this.text = text;
        }

        abstract void read(Path file);
    }
}
