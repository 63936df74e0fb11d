package io.duibiao.publish.exchange.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.export.Subject;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.Structure;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DialectTest {
    private static final DataSet DATA = DataSet.of(
            Structure.of(
                    "some", "something", List.of("region", "value", "rank", "released", "words"), List.of("region")),
            List.of());
    private static final Pattern LENGTH = Pattern.compile("varchar\\((\\d+)\\)");

    @Test
    void postgresql_makes_a_table_without_limits() {
        assertThat(Dialect.POSTGRESQL.create("bureau.some", DATA))
                .isEqualTo(
                        "CREATE TABLE IF NOT EXISTS \"bureau\".\"some\" (\"region\" text NOT NULL, \"value\" numeric,"
                                + " \"rank\" integer, \"released\" date, \"words\" text, PRIMARY KEY (\"region\"))");
    }

    @Test
    void postgresql_updates_what_has_the_key() {
        assertThat(Dialect.POSTGRESQL.upsert("some", DATA))
                .isEqualTo("INSERT INTO \"some\" (\"region\", \"value\", \"rank\", \"released\", \"words\")"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (\"region\") DO UPDATE SET \"value\" = EXCLUDED.\"value\","
                        + " \"rank\" = EXCLUDED.\"rank\", \"released\" = EXCLUDED.\"released\","
                        + " \"words\" = EXCLUDED.\"words\"");
    }

    @Test
    void mysql_makes_a_table_whose_key_has_a_length() {
        assertThat(Dialect.MYSQL.create("some", DATA))
                .isEqualTo(
                        "CREATE TABLE IF NOT EXISTS `some` (`region` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
                                + " NOT NULL, `value` decimal(38,14), `rank` integer, `released` date, `words` mediumtext,"
                                + " PRIMARY KEY (`region`)) DEFAULT CHARACTER SET utf8mb4");
    }

    @Test
    void mysql_updates_what_has_the_key() {
        assertThat(Dialect.MYSQL.upsert("some", DATA))
                .isEqualTo("INSERT INTO `some` (`region`, `value`, `rank`, `released`, `words`) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE `value` = VALUES(`value`), `rank` = VALUES(`rank`),"
                        + " `released` = VALUES(`released`), `words` = VALUES(`words`)");
    }

    @Test
    void a_row_that_is_all_key_is_written_once() {
        DataSet key = DATA.select(List.of("region"));
        assertThat(Dialect.POSTGRESQL.upsert("some", key)).endsWith("ON CONFLICT (\"region\") DO NOTHING");
        assertThat(Dialect.MYSQL.upsert("some", key)).endsWith("ON DUPLICATE KEY UPDATE `region` = VALUES(`region`)");
    }

    @Test
    void a_quote_in_a_name_does_not_end_it() {
        assertThat(Dialect.POSTGRESQL.quoted("a\" ; DROP TABLE x")).isEqualTo("\"a\"\" ; DROP TABLE x\"");
        assertThat(Dialect.MYSQL.quoted("a`b.c")).isEqualTo("`a``b`.`c`");
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void every_key_fits_the_3072_bytes_of_mysql_at_four_bytes_a_character(Subject subject) {
        String create = Dialect.MYSQL.create("t", DataSet.of(subject.structure(), List.of()));
        int characters = LENGTH.matcher(create)
                .results()
                .mapToInt(length -> Integer.parseInt(length.group(1)))
                .sum();
        assertThat(characters * 4).isPositive().isLessThanOrEqualTo(3072);
    }

    @Test
    void a_dialect_is_known_by_its_url() {
        assertThat(Dialect.of("jdbc:postgresql://host/db")).contains(Dialect.POSTGRESQL);
        assertThat(Dialect.of("jdbc:mysql://host/db")).contains(Dialect.MYSQL);
        assertThat(Dialect.of("jdbc:mariadb://host/db")).contains(Dialect.MYSQL);
        assertThat(Dialect.of("jdbc:oracle:thin:@host")).isEmpty();
    }
}
