-- Part of the comparison of CompareLake's figures, for Spark: 23 of the columns of gold/benchmarks, no radii, borders or sources. The whole
-- of it, for DuckDB, is compare.sql; micros, decimals and floordiv are functions of SparkSql. All arithmetic is on whole millionths.
WITH figure AS (
  SELECT region, indicator, kind, CAST(substr(period, 1, 4) AS INT) AS year, measure, micros(value) AS u, micros(radius) AS r
  FROM observations
),
cell AS (
  SELECT region, indicator, kind, year,
    max(u) FILTER (WHERE measure = 'LEVEL') AS raw, max(r) FILTER (WHERE measure = 'LEVEL') AS r,
    max(u) FILTER (WHERE measure = 'YOY') AS reported
  FROM figure GROUP BY region, indicator, kind, year
),
-- A zero between two amounts is a missing amount.
fact AS (
  SELECT c.region, c.indicator, c.kind, c.year, c.r, c.reported,
    CASE WHEN c.raw = 0 AND p.raw > 0 AND n.raw > 0 AND p.raw >= 1000 * p.r AND n.raw >= 1000 * n.r THEN NULL ELSE c.raw END AS u
  FROM cell c
  LEFT JOIN cell p ON p.region = c.region AND p.indicator = c.indicator AND p.kind = c.kind AND p.year = c.year - 1
  LEFT JOIN cell n ON n.region = c.region AND n.indicator = c.indicator AND n.kind = c.kind AND n.year = c.year + 1
),
grown AS (
  SELECT f.*, g.parent, floordiv(100000000 * abs(f.u - p.u) * 2 + p.u, 2 * p.u) * sign(f.u - p.u) AS computed,
    coalesce(f.reported, floordiv(100000000 * abs(f.u - p.u) * 2 + p.u, 2 * p.u) * sign(f.u - p.u)) AS growth
  FROM fact f JOIN regions g ON g.region = f.region
  LEFT JOIN fact p ON p.region = f.region AND p.indicator = f.indicator AND p.kind = f.kind AND p.year = f.year - 1
    AND p.u > p.r
),
present AS (
  SELECT * FROM grown WHERE u IS NOT NULL OR growth IS NOT NULL
),
placed AS (
  SELECT *,
    CASE WHEN u IS NOT NULL THEN rank() OVER (PARTITION BY indicator, kind, year, parent ORDER BY u DESC NULLS LAST) END AS level_own,
    CASE WHEN u IS NOT NULL THEN rank() OVER (PARTITION BY indicator, kind, year ORDER BY u DESC NULLS LAST) END AS level_all,
    CASE WHEN growth IS NOT NULL THEN rank() OVER (PARTITION BY indicator, kind, year, parent ORDER BY growth DESC NULLS LAST) END AS growth_own,
    CASE WHEN growth IS NOT NULL THEN rank() OVER (PARTITION BY indicator, kind, year ORDER BY growth DESC NULLS LAST) END AS growth_all
  FROM present WHERE region <> '100000'
),
sized AS (
  SELECT parent, count(*) AS members FROM regions WHERE region <> '100000' GROUP BY parent
),
city_sum AS (
  SELECT p.parent, indicator, kind, year, count(u) AS levels, count(growth) AS growths,
    CASE WHEN count(u) = max(members) THEN sum(u) END AS u, sum(CASE WHEN u IS NOT NULL THEN r END) AS r
  FROM placed p JOIN sized s ON s.parent = p.parent
  GROUP BY p.parent, indicator, kind, year
),
city AS (
  SELECT c.parent, c.indicator, c.kind, c.year, c.levels, c.growths, c.u,
    floordiv(100000000 * abs(c.u - p.u) * 2 + p.u, 2 * p.u) * sign(c.u - p.u) AS growth
  FROM city_sum c
  LEFT JOIN city_sum p ON p.parent = c.parent AND p.indicator = c.indicator AND p.kind = c.kind AND p.year = c.year - 1
    AND p.u > p.r
),
nation AS (
  SELECT indicator, kind, year, u, computed AS growth FROM present WHERE region = '100000'
),
counted AS (
  SELECT indicator, kind, year, sum(levels) AS levels, sum(growths) AS growths FROM city GROUP BY indicator, kind, year
),
-- Of the children of one region those without a figure are listed too, of all counties only those with one.
own AS (
  SELECT g.region, c.indicator, c.kind, c.year, c.parent AS peer_group, p.u, p.reported, p.computed, p.growth,
    p.level_own AS level_rank, c.levels AS level_of, s.members - c.levels AS level_missing, b.level_own AS level_before,
    p.growth_own AS growth_rank, c.growths AS growth_of, s.members - c.growths AS growth_missing, b.growth_own AS growth_before,
    c.u AS city_u, c.growth AS city_growth
  FROM city c
  JOIN sized s ON s.parent = c.parent
  JOIN regions g ON g.parent = c.parent
  LEFT JOIN placed p ON p.region = g.region AND p.indicator = c.indicator AND p.kind = c.kind AND p.year = c.year
  LEFT JOIN placed b ON b.region = g.region AND b.indicator = c.indicator AND b.kind = c.kind AND b.year = c.year - 1
),
every AS (
  SELECT p.region, p.indicator, p.kind, p.year, 'county' AS peer_group, p.u, p.reported, p.computed, p.growth,
    p.level_all AS level_rank, n.levels AS level_of, t.members - n.levels AS level_missing, b.level_all AS level_before,
    p.growth_all AS growth_rank, n.growths AS growth_of, t.members - n.growths AS growth_missing, b.growth_all AS growth_before,
    c.u AS city_u, c.growth AS city_growth
  FROM placed p
  CROSS JOIN (SELECT sum(members) AS members FROM sized) t
  JOIN counted n ON n.indicator = p.indicator AND n.kind = p.kind AND n.year = p.year
  JOIN city c ON c.parent = p.parent AND c.indicator = p.indicator AND c.kind = p.kind AND c.year = p.year
  LEFT JOIN placed b ON b.region = p.region AND b.indicator = p.indicator AND b.kind = p.kind AND b.year = p.year - 1
),
compared AS (
  SELECT r.*, n.u AS nation_u, n.growth AS nation_growth
  FROM (SELECT * FROM own UNION ALL SELECT * FROM every) r
  LEFT JOIN nation n ON n.indicator = r.indicator AND n.kind = r.kind AND n.year = r.year
  UNION ALL
  SELECT region, indicator, kind, year, 'nation', u, reported, computed, growth,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM present WHERE region = '100000'
)
SELECT region, indicator, concat(CAST(year AS VARCHAR(4)), '-', kind) AS period, kind, peer_group,
  decimals(u) AS level, decimals(reported) AS growth_reported, decimals(computed) AS growth_computed, decimals(growth) AS growth,
  decimals(city_u) AS city_level, decimals(city_growth) AS city_growth, decimals(growth - city_growth) AS city_growth_gap,
  decimals(nation_u) AS nation_level, decimals(nation_growth) AS nation_growth, decimals(growth - nation_growth) AS nation_growth_gap,
  CAST(level_rank AS INT) AS level_rank,
  CAST(CASE WHEN level_rank IS NOT NULL THEN level_of END AS INT) AS level_rank_of,
  CAST(CASE WHEN level_rank IS NOT NULL THEN level_missing END AS INT) AS level_rank_missing,
  CAST(level_before - level_rank AS INT) AS level_rank_change,
  CAST(growth_rank AS INT) AS growth_rank,
  CAST(CASE WHEN growth_rank IS NOT NULL THEN growth_of END AS INT) AS growth_rank_of,
  CAST(CASE WHEN growth_rank IS NOT NULL THEN growth_missing END AS INT) AS growth_rank_missing,
  CAST(growth_before - growth_rank AS INT) AS growth_rank_change
FROM compared
