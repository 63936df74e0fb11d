package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.upkeep.Check;
import io.duibiao.publish.Samples;
import io.duibiao.reference.Level;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    /** A place in Unicode that no character has, and so no font. */
    private static final String NOBODY_HAS = "\u0378";

    private static Reference withRegion(String name) {
        Reference sample = Samples.reference();
        Region region = new Region(
                "610118",
                name,
                Level.COUNTY,
                Optional.of("610100"),
                new Region.Validity(0, Integer.MAX_VALUE),
                List.of(),
                Region.OtherNames.NONE);
        return new Reference(new Regions(List.of(region)), sample.indicators(), sample.units(), sample.peerGroups());
    }

    @Test
    void characters_of_names_that_no_font_has_are_listed_with_what_to_do() {
        Check check = Diagnosis.font(withRegion(NOBODY_HAS + "邑区"));
        assertThat(check.state()).isEqualTo(Check.State.WARN);
        assertThat(check.found()).startsWith("1 characters").endsWith(": " + NOBODY_HAS);
        assertThat(check.advice()).contains("fonts-noto-cjk");
    }

    @Test
    void a_rare_character_is_told_whether_an_installed_font_has_it_or_none() {
        assertThat(Diagnosis.font(withRegion("鄠邑区")).found()).endsWith(": 鄠");
    }

    @Test
    void names_that_the_bundled_font_can_write_need_nothing() {
        assertThat(Diagnosis.font(Samples.reference()))
                .isEqualTo(new Check(Check.State.OK, "Font", "Noto Sans SC", ""));
    }

    @Test
    void a_locale_without_chinese_characters_is_told_with_what_to_set() {
        Check ascii = Diagnosis.fileNames("ANSI_X3.4-1968");
        assertThat(ascii.state()).isEqualTo(Check.State.WARN);
        assertThat(ascii.advice()).contains("LC_ALL=C.UTF-8");
        assertThat(Diagnosis.fileNames("ISO-8859-1").state()).isEqualTo(Check.State.WARN);
        for (String charset : List.of("UTF-8", "GB18030")) {
            assertThat(Diagnosis.fileNames(charset)).isEqualTo(new Check(Check.State.OK, "File names", charset, ""));
        }
    }
}
