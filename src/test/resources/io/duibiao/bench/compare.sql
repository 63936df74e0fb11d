-- The comparison of CompareLake's figures for DuckDB: every column of gold/benchmarks, by the rules of io.duibiao.benchmark as far as
-- these figures need them (one vintage, amounts in one unit that add up, no statements of gaps, one map).
--
-- Written for DuckDB's speed: keys are small whole numbers; a year earlier is reached by one window over each series, not by joins,
-- places by level and by growth are counted in one pass, the best and the worst ones by window frames; texts are joined last, by row
-- number. Amounts stay DECIMAL(24,6). A quotient is estimated in floating point and set right by exact products, since DuckDB divides
-- numbers of 128 bits bit by bit; the estimate is off by one millionth at most, since no growth here has more than nine digits.
CREATE OR REPLACE MACRO estimate(n, d) AS CAST(CAST(n AS DOUBLE) / CAST(d AS DOUBLE) AS DECIMAL(24, 6));
CREATE OR REPLACE MACRO stored(x) AS CAST(x AS DECIMAL(24, 6));
CREATE OR REPLACE MACRO half_up(n, d, q) AS stored(q + 0.000001 * (
  CAST(2000000 * (n - q * d) > d OR (2000000 * (n - q * d) = d AND n > 0) AS INTEGER)
  - CAST(2000000 * (n - q * d) < -d OR (2000000 * (n - q * d) = -d AND n < 0) AS INTEGER)));
CREATE OR REPLACE MACRO up(n, d, q) AS stored(q + 0.000001 * (CAST(n > q * d AS INTEGER) - CAST(1000000 * (n - q * d) <= -d AS INTEGER)));
CREATE OR REPLACE MACRO down(n, d, q) AS stored(q + 0.000001 * (CAST(1000000 * (n - q * d) >= d AS INTEGER) - CAST(n < q * d AS INTEGER)));
WITH figure AS (
  SELECT CAST(region AS INTEGER) AS region, indicator, kind, CAST(substr(period, 1, 4) AS INTEGER) AS year,
    measure = 'LEVEL' AS is_level, value, radius, id
  FROM observations
),
cell AS MATERIALIZED (
  SELECT region, indicator, kind, year,
    max(value) FILTER (is_level) AS published, max(radius) FILTER (is_level) AS radius,
    max(value) FILTER (NOT is_level) AS reported, max(radius) FILTER (NOT is_level) AS reported_radius,
    coalesce(max(id) FILTER (is_level), max(id)) AS origin
  FROM figure GROUP BY region, indicator, kind, year
),
slot AS MATERIALIZED (
  SELECT indicator, kind, year, CAST(row_number() OVER () AS INTEGER) AS slot,
    CAST(dense_rank() OVER (ORDER BY indicator, kind) AS INTEGER) AS panel
  FROM (SELECT DISTINCT indicator, kind, year FROM cell)
),
-- Every region in every period in which any has a figure: those without one are compared too, and told why they have none.
seen AS (
  SELECT s.slot, s.panel, s.year, g.region, g.parent, c.published, c.radius, c.reported, c.reported_radius, c.origin
  FROM slot s CROSS JOIN regions g
  LEFT JOIN cell c ON c.region = g.region AND c.indicator = s.indicator AND c.kind = s.kind AND c.year = s.year
),
beside AS (
  SELECT *,
    CASE WHEN lag(year) OVER series = year - 1 THEN lag(published) OVER series END AS before,
    CASE WHEN lag(year) OVER series = year - 1 THEN lag(radius) OVER series END AS before_radius,
    CASE WHEN lead(year) OVER series = year + 1 THEN lead(published) OVER series END AS after,
    CASE WHEN lead(year) OVER series = year + 1 THEN lead(radius) OVER series END AS after_radius,
    count(published) OVER all_years > 0 AS had_level, count(reported) OVER all_years > 0 AS had_growth
  FROM seen
  WINDOW series AS (PARTITION BY region, panel ORDER BY year),
    all_years AS (PARTITION BY region, panel ORDER BY year ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
),
-- A zero between two amounts is a missing amount. What rounding cannot tell from zero is no base.
levelled AS (
  SELECT slot, panel, year, region, parent, origin, reported, reported_radius,
    CASE WHEN published IS NULL THEN CASE WHEN had_level THEN 'NOT_YET' ELSE 'NEVER_PUBLISHED' END
      WHEN published = 0 AND before > 0 AND after > 0 AND before >= 1000 * before_radius AND after >= 1000 * after_radius
        THEN 'REJECTED' END AS level_absence,
    CASE WHEN level_absence IS NULL THEN published END AS level,
    CASE WHEN level_absence IS NULL THEN radius END AS level_radius,
    CASE WHEN before > before_radius THEN before END AS base,
    before_radius AS base_radius,
    CASE WHEN reported IS NULL THEN CASE WHEN had_growth THEN 'NOT_YET' ELSE 'NEVER_PUBLISHED' END END AS reported_absence
  FROM beside
),
estimated AS (
  SELECT *,
    CASE WHEN level < level_radius THEN base - base_radius ELSE base + base_radius END AS base_of_lowest,
    estimate(100 * (level - base), base) AS middle,
    estimate(100 * (level + level_radius), base - base_radius) AS highest,
    estimate(100 * (level - level_radius), base_of_lowest) AS lowest
  FROM levelled
),
grown AS (
  SELECT *,
    half_up(100 * (level - base), base, middle) AS computed,
    stored(greatest(
      up(100 * (level + level_radius), base - base_radius, highest) - 100 - computed,
      computed + 100 - down(100 * (level - level_radius), base_of_lowest, lowest))) AS computed_radius
  FROM estimated
),
fact AS MATERIALIZED (
  SELECT row_number() OVER () AS id, slot, panel, year, region, parent, origin, level, level_radius, level_absence,
    reported, reported_radius, reported_absence, computed, computed_radius,
    CASE WHEN computed IS NULL THEN coalesce(level_absence, 'BASE_MISSING') END AS computed_absence,
    coalesce(reported, computed) AS growth,
    CASE WHEN reported IS NULL THEN computed_radius ELSE reported_radius END AS growth_radius,
    CASE WHEN reported IS NULL THEN computed_absence END AS growth_absence
  FROM grown
),
ranked AS (
  SELECT id, TRUE AS is_level, slot, panel, year, region, parent, level AS value, level_radius AS radius
  FROM fact WHERE parent > 0 AND level IS NOT NULL
  UNION ALL
  SELECT id, FALSE, slot, panel, year, region, parent, growth, growth_radius
  FROM fact WHERE parent > 0 AND growth IS NOT NULL
),
-- The best place counts those ahead however the figures were rounded, the worst one those that can be ahead. A frame over the lower
-- borders begins at the row's own upper border, one over the upper borders ends at its own lower border.
counted AS (
  SELECT id, is_level, region, panel, year,
    rank() OVER (PARTITION BY is_level, slot, parent ORDER BY value DESC) AS own_rank,
    1 + count(*) OVER (PARTITION BY is_level, slot, parent ORDER BY value - radius
      RANGE BETWEEN 2 * radius FOLLOWING AND UNBOUNDED FOLLOWING) AS own_low,
    count(*) OVER (PARTITION BY is_level, slot, parent ORDER BY value + radius
      RANGE BETWEEN UNBOUNDED PRECEDING AND 2 * radius PRECEDING) AS own_behind,
    rank() OVER (PARTITION BY is_level, slot ORDER BY value DESC) AS all_rank,
    1 + count(*) OVER (PARTITION BY is_level, slot ORDER BY value - radius
      RANGE BETWEEN 2 * radius FOLLOWING AND UNBOUNDED FOLLOWING) AS all_low,
    count(*) OVER (PARTITION BY is_level, slot ORDER BY value + radius
      RANGE BETWEEN UNBOUNDED PRECEDING AND 2 * radius PRECEDING) AS all_behind
  FROM ranked
),
place AS MATERIALIZED (
  SELECT id, is_level, own_rank, own_low, own_behind, all_rank, all_low, all_behind,
    CASE WHEN lag(year) OVER series = year - 1 THEN lag(own_rank) OVER series - own_rank END AS own_change,
    CASE WHEN lag(year) OVER series = year - 1 THEN lag(all_rank) OVER series - all_rank END AS all_change
  FROM counted
  WINDOW series AS (PARTITION BY is_level, region, panel ORDER BY year)
),
city_sum AS (
  SELECT slot, panel, year, parent, count(*) AS members, count(level) AS levels, count(growth) AS growths,
    CASE WHEN levels = members THEN stored(sum(level)) END AS level,
    CASE WHEN levels = members THEN stored(sum(level_radius)) END AS radius
  FROM fact WHERE parent > 0 GROUP BY slot, panel, year, parent
),
city_based AS (
  SELECT *,
    CASE WHEN lag(year) OVER series = year - 1 AND lag(level) OVER series > lag(radius) OVER series
      THEN lag(level) OVER series END AS base,
    lag(radius) OVER series AS base_radius
  FROM city_sum WINDOW series AS (PARTITION BY parent, panel ORDER BY year)
),
city_estimated AS (
  SELECT *,
    estimate(100 * (level - base), base) AS middle,
    estimate(100 * (level + radius), base - base_radius) AS highest,
    estimate(100 * (level - radius), base + base_radius) AS lowest
  FROM city_based
),
city AS MATERIALIZED (
  SELECT slot, parent, members, levels, growths, level, radius,
    CASE WHEN level IS NULL THEN 'NOT_YET' END AS level_absence,
    half_up(100 * (level - base), base, middle) AS growth,
    stored(greatest(
      up(100 * (level + radius), base - base_radius, highest) - 100 - growth,
      growth + 100 - down(100 * (level - radius), base + base_radius, lowest))) AS growth_radius,
    CASE WHEN growth IS NULL THEN coalesce(level_absence, 'BASE_MISSING') END AS growth_absence
  FROM city_estimated
),
whole AS MATERIALIZED (
  SELECT n.*, a.members, a.levels, a.growths
  FROM (SELECT slot, level, level_radius, growth, growth_radius FROM fact WHERE parent = 0) n
  JOIN (SELECT slot, sum(members) AS members, sum(levels) AS levels, sum(growths) AS growths FROM city GROUP BY slot) a
    ON a.slot = n.slot
),
-- Of the children of one region those without a figure are listed too, of all counties only those with one.
compared AS (
  SELECT f.*, s.indicator, s.kind,
    c.level AS city_level, c.radius AS city_level_radius, c.growth AS city_growth, c.growth_radius AS city_growth_radius,
    CASE WHEN f.parent = 0 THEN 'NOT_APPLICABLE' ELSE c.level_absence END AS city_level_absence,
    CASE WHEN f.parent = 0 THEN 'NOT_APPLICABLE' ELSE c.growth_absence END AS city_growth_absence,
    c.members AS city_members, c.levels AS own_levels, c.growths AS own_growths,
    n.level AS nation_level, n.level_radius AS nation_level_radius,
    n.growth AS nation_growth, n.growth_radius AS nation_growth_radius,
    CASE WHEN f.parent = 0 THEN 'NOT_APPLICABLE' WHEN n.level IS NULL THEN 'NOT_YET' END AS nation_level_absence,
    CASE WHEN f.parent = 0 THEN 'NOT_APPLICABLE' WHEN n.growth IS NULL THEN 'NOT_YET' END AS nation_growth_absence,
    a.members AS all_members, a.levels AS all_levels, a.growths AS all_growths,
    coalesce(o.document_id, '') AS document_id, coalesce(o.source, '') AS source, coalesce(o.place, '') AS place,
    coalesce(o.words, '') AS words, o.released
  FROM fact f
  JOIN slot s ON s.slot = f.slot
  JOIN whole a ON a.slot = f.slot
  LEFT JOIN whole n ON n.slot = f.slot AND f.parent > 0
  LEFT JOIN city c ON c.slot = f.slot AND c.parent = f.parent
  LEFT JOIN observations o ON o.id = f.origin
  WHERE f.level IS NOT NULL OR f.growth IS NOT NULL OR c.levels + c.growths > 0
),
grouped AS (
  SELECT r.*, g.is_own,
    CASE WHEN r.parent = 0 THEN 'nation' WHEN g.is_own THEN CAST(r.parent AS VARCHAR) ELSE 'county' END AS peer_group,
    CASE WHEN g.is_own THEN r.city_members ELSE r.all_members END AS members,
    CASE WHEN g.is_own THEN l.own_rank ELSE l.all_rank END AS level_rank,
    CASE WHEN g.is_own THEN l.own_low ELSE l.all_low END AS level_low,
    CASE WHEN g.is_own THEN l.own_behind ELSE l.all_behind END AS level_behind,
    CASE WHEN g.is_own THEN l.own_change ELSE l.all_change END AS level_change,
    CASE WHEN l.id IS NOT NULL THEN CASE WHEN g.is_own THEN r.own_levels ELSE r.all_levels END END AS level_of,
    CASE WHEN g.is_own THEN w.own_rank ELSE w.all_rank END AS growth_rank,
    CASE WHEN g.is_own THEN w.own_low ELSE w.all_low END AS growth_low,
    CASE WHEN g.is_own THEN w.own_behind ELSE w.all_behind END AS growth_behind,
    CASE WHEN g.is_own THEN w.own_change ELSE w.all_change END AS growth_change,
    CASE WHEN w.id IS NOT NULL THEN CASE WHEN g.is_own THEN r.own_growths ELSE r.all_growths END END AS growth_of
  FROM compared r
  LEFT JOIN place l ON l.id = r.id AND l.is_level
  LEFT JOIN place w ON w.id = r.id AND NOT w.is_level
  CROSS JOIN (VALUES (TRUE), (FALSE)) g(is_own)
  WHERE g.is_own OR (r.parent > 0 AND (r.level IS NOT NULL OR r.growth IS NOT NULL))
)
SELECT CAST(region AS VARCHAR) AS region, indicator, concat(year, '-', kind) AS period, kind, peer_group,
  level, '元' AS level_unit, coalesce(level_radius, 0) AS level_radius, level_absence,
  reported AS growth_reported, '%' AS growth_reported_unit, coalesce(reported_radius, 0) AS growth_reported_radius,
  reported_absence AS growth_reported_absence,
  computed AS growth_computed, '%' AS growth_computed_unit, coalesce(computed_radius, 0) AS growth_computed_radius,
  computed_absence AS growth_computed_absence,
  growth, '%' AS growth_unit, coalesce(growth_radius, 0) AS growth_radius, growth_absence,
  city_level, '元' AS city_level_unit, coalesce(city_level_radius, 0) AS city_level_radius, city_level_absence,
  CASE WHEN city_level IS NULL THEN 'NONE' ELSE 'COMPUTED' END AS city_level_basis,
  CAST(CASE WHEN city_level IS NULL THEN 0 ELSE city_members END AS INTEGER) AS city_level_witnesses,
  CAST(NULL AS DECIMAL(24, 6)) AS city_level_gap, '元' AS city_level_gap_unit, stored(0) AS city_level_gap_radius,
  'NOT_APPLICABLE' AS city_level_gap_absence,
  city_growth, '%' AS city_growth_unit, coalesce(city_growth_radius, 0) AS city_growth_radius, city_growth_absence,
  CASE WHEN city_growth IS NULL THEN 'NONE' ELSE 'COMPUTED' END AS city_growth_basis,
  CAST(CASE WHEN city_growth IS NULL THEN 0 ELSE city_members END AS INTEGER) AS city_growth_witnesses,
  stored(growth - city_growth) AS city_growth_gap, '个百分点' AS city_growth_gap_unit,
  stored(coalesce(CASE WHEN growth IS NOT NULL THEN growth_radius + city_growth_radius END, 0)) AS city_growth_gap_radius,
  coalesce(growth_absence, city_growth_absence) AS city_growth_gap_absence,
  nation_level, '元' AS nation_level_unit, coalesce(nation_level_radius, 0) AS nation_level_radius, nation_level_absence,
  CASE WHEN nation_level IS NULL THEN 'NONE' ELSE 'PUBLISHED' END AS nation_level_basis,
  CASE WHEN nation_level IS NULL THEN 0 ELSE 1 END AS nation_level_witnesses,
  CAST(NULL AS DECIMAL(24, 6)) AS nation_level_gap, '元' AS nation_level_gap_unit, stored(0) AS nation_level_gap_radius,
  'NOT_APPLICABLE' AS nation_level_gap_absence,
  nation_growth, '%' AS nation_growth_unit, coalesce(nation_growth_radius, 0) AS nation_growth_radius, nation_growth_absence,
  CASE WHEN nation_growth IS NULL THEN 'NONE' ELSE 'COMPUTED' END AS nation_growth_basis,
  CASE WHEN nation_growth IS NULL THEN 0 ELSE 1 END AS nation_growth_witnesses,
  stored(growth - nation_growth) AS nation_growth_gap, '个百分点' AS nation_growth_gap_unit,
  stored(coalesce(CASE WHEN growth IS NOT NULL THEN growth_radius + nation_growth_radius END, 0)) AS nation_growth_gap_radius,
  coalesce(growth_absence, nation_growth_absence) AS nation_growth_gap_absence,
  CAST(level_rank AS INTEGER) AS level_rank, CAST(level_low AS INTEGER) AS level_rank_low,
  CAST(level_of - level_behind AS INTEGER) AS level_rank_high, CAST(level_of AS INTEGER) AS level_rank_of,
  CAST(CASE WHEN level_of IS NOT NULL THEN members - level_of END AS INTEGER) AS level_rank_missing,
  CAST(level_change AS INTEGER) AS level_rank_change,
  CAST(growth_rank AS INTEGER) AS growth_rank, CAST(growth_low AS INTEGER) AS growth_rank_low,
  CAST(growth_of - growth_behind AS INTEGER) AS growth_rank_high, CAST(growth_of AS INTEGER) AS growth_rank_of,
  CAST(CASE WHEN growth_of IS NOT NULL THEN members - growth_of END AS INTEGER) AS growth_rank_missing,
  CAST(growth_change AS INTEGER) AS growth_rank_change,
  document_id, source, place, words, released
FROM grouped
