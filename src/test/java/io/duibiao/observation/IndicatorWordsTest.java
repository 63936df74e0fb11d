package io.duibiao.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Place;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Evidence;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Scope;
import io.duibiao.statement.Statement;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndicatorWordsTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    private static final IndicatorWords WORDS = new IndicatorWords(REFERENCE.indicators(), REFERENCE.units());

    @ParameterizedTest
    @CsvSource({
        "规模以上工业焦炭产量, coke_output",
        "规模以上工业企业生产原煤, coal_output",
        "限上单位汽车类商品零售额, retail_cars",
        "第二产业所占比重, gdp_secondary_share",
        "非公有制经济创造增加值, non_public_value_added",
        "城镇居民家庭人均可支配收入, disposable_income_urban"
    })
    void who_made_or_sold_it_and_how_a_share_is_spelled_is_no_part_of_the_name(String subject, String id) {
        assertThat(WORDS.indicatorOf(subject).map(Indicator::id))
                .as("indicator of '%s'", subject)
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({"LEVEL, 10, 亿元, false", "TARGET, 15, 亿元, false", "YOY, 7, %, true"})
    void money_spent_is_not_all_investment_but_growth_is_that_of_all(
            Measure measure, BigDecimal value, String unit, boolean all) {
        Quantity quantity = new Quantity(value, REFERENCE.units().of(unit).orElseThrow(), Bound.EXACT);
        Statement statement = new Statement(
                new Evidence(new Place.Span(0, 2), value.toString(), "投资", Confidence.CERTAIN),
                "投资",
                measure,
                "",
                quantity,
                new Scope(RegionWords.OWN, Optional.empty(), false));
        assertThat(WORDS.indicatorOf(statement).isPresent())
                .as("'投资' of %s %s", value, unit)
                .isEqualTo(all);
    }
}
