package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Measure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came new in a period is the level of indicators that count new things, by the shipped catalogue. */
class NatureTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new_urban_employment",
                "new_market_entities",
                "new_enterprises",
                "new_entities_per_day",
                "new_specialized_smes",
                "new_foreign_enterprises",
                "new_fiveg_base_stations",
                "new_high_standard_farmland",
                "rural_roads_built",
                "sewers_built",
                "specialties_created",
                "new_trade_firms_above_scale",
                "construction_new_contracts",
                "housing_floor_started",
                "residential_floor_started",
                "new_floor_space",
                "newly_increased_fixed_assets",
                "new_loans",
                "pension_insured_new",
                "irrigated_area_new"
            })
    void an_indicator_of_new_things_takes_what_came_new_for_its_level(String indicator) {
        assertThat(levelMeasures(indicator)).containsExactly(Measure.LEVEL, Measure.INCREMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specialized_smes",
                "little_giant_enterprises",
                "high_tech_enterprises",
                "high_tech_value_added",
                "high_tech_exports",
                "strategic_emerging_value_added",
                "strategic_emerging_output",
                "new_energy_vehicle_output",
                "new_energy_vehicles_stock",
                "new_product_sales",
                "storage_capacity",
                "land_sea_corridor_trains",
                "utility_patents_granted",
                "house_price_change",
                "new_house_price_index",
                "pmi_new_orders",
                "gdp"
            })
    void an_indicator_that_is_only_called_new_does_not(String indicator) {
        assertThat(levelMeasures(indicator)).containsExactly(Measure.LEVEL);
    }

    private static List<Measure> levelMeasures(String indicator) {
        return Nature.of(REFERENCE.indicators().byId(indicator).orElseThrow(), REFERENCE.units())
                .levelMeasures();
    }
}
