package io.duibiao.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitFitTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));

    @ParameterizedTest
    @CsvSource({
        "医院, 家, true",
        "医院, 个, true",
        "医院, 万张, false",
        "卫生机构床位, 张, true",
        "规模以上工业企业, 户, true",
        "规模以上工业企业, 万人, false",
        "生猪出栏, 万头, true",
        "生猪出栏, 万台, false"
    })
    void a_count_fits_an_indicator_only_if_the_same_things_are_counted_so(String name, String unit, boolean fits) {
        Indicator indicator = REFERENCE.indicators().named(name).orElseThrow();
        assertThat(UnitFit.fits(indicator, REFERENCE.units().of(unit).orElseThrow(), REFERENCE.units()))
                .as("%s counted in %s", name, unit)
                .isEqualTo(fits);
    }
}
