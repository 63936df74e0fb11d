package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.benchmark.claim.Claim;
import io.duibiao.benchmark.claim.CountClaim;
import io.duibiao.benchmark.claim.FigureClaim;
import io.duibiao.benchmark.claim.RankClaim;
import io.duibiao.benchmark.claim.ShareClaim;
import io.duibiao.benchmark.claim.SumClaim;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.job.ClaimsFile;
import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the words of a claims file to claims. */
class ClaimWordsTest {
    private static final Ask ASK = new Ask(JobSpecificationReader.read(Path.of("jobs/nightly.yaml")));

    @TempDir
    private Path folder;

    @Test
    void the_shipped_example_is_understood_line_by_line() {
        List<Claim> claims = claims(Path.of("data/checks/chongqing-2018.csv"));
        assertThat(claims).hasSize(10).hasAtLeastOneElementOfType(CountClaim.class);
        assertThat(claims).hasAtLeastOneElementOfType(SumClaim.class).hasAtLeastOneElementOfType(ShareClaim.class);
        assertThat(claims).contains(new RankClaim("500101", "500000", 2018, By.LEVEL, 6));
    }

    @Test
    void yaml_says_the_same_as_csv() throws IOException {
        Path csv = write("a.csv", "kind,region,indicator,period,claimed", "growth,万州区,地区生产总值,2023-H1,6.0");
        Path yaml = write(
                "a.yaml",
                "- kind: growth",
                "  region: \"500101\"",
                "  indicator: gdp",
                "  period: 2023-H1",
                "  claimed: \"6.0\"");
        assertThat(claims(yaml)).isEqualTo(claims(csv)).first().isInstanceOf(FigureClaim.class);
    }

    @Test
    void amounts_are_taken_to_the_base_unit_with_the_precision_as_written() throws IOException {
        Path file = write("a.csv", "kind,region,indicator,period,claimed,unit", "level,500101,gdp,2018,982.58,亿元");
        FigureClaim claim = (FigureClaim) claims(file).get(0);
        assertThat(claim.figure().value().orElseThrow()).isEqualByComparingTo("98258000000");
        assertThat(claim.figure().radius()).isEqualByComparingTo("500000");
    }

    @ParameterizedTest
    @CsvSource({
        "'guess,500101,gdp,2018,1', Unknown kind 'guess'",
        "'level,500101,gdq,2018,1', Unknown indicator 'gdq'",
        "'level,599999,gdp,2018,1', Unknown region '599999'",
        "'level,500101,gdp,18,1', Unknown period '18'",
        "'level,500101,gdp,2018,many', Cannot read 'many'",
        "'rank,500101,gdp,2018,1.5', must be a whole number",
        "'level,500101,gdp,2018,', 'claimed'",
    })
    void what_means_nothing_is_named_with_its_place(String line, String message) throws IOException {
        Path file = write("a.csv", "kind,region,indicator,period,claimed", line);
        assertThatThrownBy(() -> claims(file))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("a.csv:2: ")
                .hasMessageContaining(message);
    }

    @Test
    void a_group_that_nobody_knows_is_named_with_its_place() throws IOException {
        for (String claim : List.of("sum,,gdp,2018,100", "rank,500101,gdp,2018,1")) {
            Path file = write("a.csv", "kind,region,indicator,period,claimed,among", claim + ",50000");
            assertThatThrownBy(() -> claims(file))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("a.csv:2: Unknown group '50000'");
        }
        Path named = write("b.csv", "kind,indicator,period,claimed,among", "sum,gdp,2018,100,重庆市");
        assertThat(claims(named))
                .isEqualTo(claims(write("c.csv", "kind,indicator,period,claimed,among", "sum,gdp,2018,100,500000")));
    }

    @Test
    void an_unknown_column_is_named_with_what_may_stand_there() throws IOException {
        Path file = write("a.csv", "kinds", "level");
        assertThatThrownBy(() -> claims(file)).hasMessageContaining("Did you mean 'kind'?");
        Path yaml = write("a.yaml", "- kinds: level");
        assertThatThrownBy(() -> claims(yaml)).hasMessageContaining("a.yaml:1:3: Unknown key 'kinds'");
    }

    private static List<Claim> claims(Path file) {
        return ClaimsFile.read(file).stream()
                .map(line -> new ClaimWords(ASK, line).claim())
                .toList();
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
