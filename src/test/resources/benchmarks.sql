-- The comparison, once more, as its definition in SQL: which figure is in force, how it grew, what city and nation are held
-- at, and the places that it takes, with those that rounding allows.
--
-- Read from
--   settings (dataset, percentage, real_terms, descending)  one row a data set; what can be yes or no is 1 or 0
--   figures  (dataset, region, year, measure, value, radius, released, document, ambiguous)
--   members  (grp, region, lists_missing)                   who is compared with whom
--   parents  (region, parent)
-- and, to be defined by the engine, the functions half_up, floored and ceiled of a dividend and a positive divisor.
--
-- Every number is a whole number of ticks, so that both engines compute exactly. A tick of an amount is half a unit of the
-- last decimal that any figure has; a tick of a percentage, a growth or a gap is a millionth of a point. GROWTH is the
-- reported growth: 同比 in %, or for a percentage 比上年同期 in points; a CHANGE is one against another time, and no growth.

CREATE TABLE points AS
SELECT dataset, region, year, measure, value, radius, document, released
FROM figures
WHERE ambiguous = 0;

CREATE TABLE in_force AS
SELECT dataset, region, year, measure, value, radius, document
FROM (
  SELECT *, row_number() OVER (PARTITION BY dataset, region, year, measure ORDER BY released DESC, document DESC) AS age
  FROM points
) AS by_age
WHERE age = 1;

-- Years beside which a zero amount means that there is no figure; between two of them it is no level.
CREATE TABLE large AS
SELECT f.dataset, f.region, f.year
FROM in_force f
JOIN settings s ON s.dataset = f.dataset AND s.percentage = 0
WHERE f.measure = 'LEVEL' AND f.value > 0 AND f.value >= 1000 * f.radius;

CREATE TABLE levels AS
SELECT f.*
FROM in_force f
LEFT JOIN large before ON before.dataset = f.dataset AND before.region = f.region AND before.year = f.year - 1
LEFT JOIN large after ON after.dataset = f.dataset AND after.region = f.region AND after.year = f.year + 1
WHERE f.measure = 'LEVEL' AND NOT (f.value = 0 AND before.year IS NOT NULL AND after.year IS NOT NULL);

CREATE TABLE reports AS
SELECT * FROM in_force WHERE measure = 'GROWTH';

-- Growth of levels is rounded half up to a millionth of a per cent; its radius is the farther end of what the radii of both
-- figures allow. A base that may be zero or less has no growth.
CREATE TABLE pairs AS
SELECT
  l.dataset, l.region, l.year, s.percentage, l.value AS new_value, l.radius AS new_radius, b.value AS base, b.radius AS base_radius
FROM levels l
JOIN settings s ON s.dataset = l.dataset
JOIN levels b ON b.dataset = l.dataset AND b.region = l.region AND b.year = l.year - 1;

CREATE TABLE computed AS
SELECT dataset, region, year, new_value - base AS value, new_radius + base_radius AS radius
FROM pairs
WHERE percentage = 1
UNION ALL
SELECT dataset, region, year, grown, greatest(upper_share - 100000000 - grown, grown + 100000000 - lower_share)
FROM (
  SELECT
    dataset, region, year,
    half_up(100000000 * (new_value - base), base) AS grown,
    ceiled(100000000 * (new_value + new_radius), CASE WHEN new_value + new_radius < 0 THEN base + base_radius ELSE base - base_radius END) AS upper_share,
    floored(100000000 * (new_value - new_radius), CASE WHEN new_value - new_radius < 0 THEN base - base_radius ELSE base + base_radius END) AS lower_share
  FROM pairs
  WHERE percentage = 0 AND base - base_radius > 0
) AS shares;

CREATE TABLE spots AS
SELECT DISTINCT dataset, region, year FROM in_force WHERE measure IN ('LEVEL', 'GROWTH');

CREATE TABLE facts AS
SELECT
  p.dataset, p.region, p.year,
  l.value AS level, l.radius AS level_radius,
  r.value AS reported, r.radius AS reported_radius,
  c.value AS computed, c.radius AS computed_radius,
  coalesce(r.value, c.value) AS used,
  CASE WHEN r.value IS NOT NULL THEN r.radius ELSE c.radius END AS used_radius
FROM spots p
LEFT JOIN levels l ON l.dataset = p.dataset AND l.region = p.region AND l.year = p.year
LEFT JOIN reports r ON r.dataset = p.dataset AND r.region = p.region AND r.year = p.year
LEFT JOIN computed c ON c.dataset = p.dataset AND c.region = p.region AND c.year = p.year;

-- What gaps imply: the witness's own figure minus its gap, own figure and gap from one document where it has both.
CREATE TABLE gaps AS
SELECT g.*, CASE WHEN g.measure = 'GAP_NATION' THEN '100000' ELSE p.parent END AS whole, s.percentage
FROM in_force g
JOIN settings s ON s.dataset = g.dataset
JOIN parents p ON p.region = g.region
WHERE g.measure IN ('GAP_NATION', 'GAP_CITY');

CREATE TABLE witnesses AS
SELECT
  g.dataset, g.whole, g.year,
  coalesce(same.value, own.value) - g.value AS value,
  CASE WHEN same.value IS NOT NULL THEN same.radius ELSE own.radius END + g.radius AS radius
FROM gaps g
LEFT JOIN points same
  ON same.dataset = g.dataset AND same.region = g.region AND same.year = g.year AND same.document = g.document
  AND same.measure = CASE WHEN g.percentage = 1 THEN 'LEVEL' ELSE 'GROWTH' END
LEFT JOIN in_force own
  ON own.dataset = g.dataset AND own.region = g.region AND own.year = g.year
  AND own.measure = CASE WHEN g.percentage = 1 THEN 'LEVEL' ELSE 'GROWTH' END
WHERE own.value IS NOT NULL;

CREATE TABLE heard AS
SELECT
  dataset, whole, year,
  max(value - radius) AS from_value,
  min(value + radius) AS to_value,
  sum(CASE WHEN place IN (floored(witnesses + 1, 2), floored(witnesses, 2) + 1) THEN value ELSE 0 END)
    * (1 + witnesses % 2) AS twice_median
FROM (
  SELECT
    *,
    row_number() OVER (PARTITION BY dataset, whole, year ORDER BY value) AS place,
    count(*) OVER (PARTITION BY dataset, whole, year) AS witnesses
  FROM witnesses
) AS in_order
GROUP BY dataset, whole, year, witnesses;

CREATE TABLE implied AS
SELECT
  dataset, whole, year,
  CASE WHEN from_value > to_value THEN median ELSE least(greatest(median, from_value), to_value) END AS value
FROM (SELECT *, half_up(twice_median, 2) AS median FROM heard) AS middles;

-- What all members together give: sums, growth of sums, and reported growth weighted with the levels of a year earlier.
CREATE TABLE sizes AS
SELECT grp, count(*) AS size FROM members GROUP BY grp;

CREATE TABLE sums AS
SELECT m.grp AS whole, l.dataset, l.year, sum(l.value) AS value, sum(l.radius) AS radius
FROM levels l
JOIN settings s ON s.dataset = l.dataset AND s.percentage = 0
JOIN members m ON m.region = l.region
JOIN sizes z ON z.grp = m.grp
GROUP BY m.grp, l.dataset, l.year, z.size
HAVING count(*) = z.size;

CREATE TABLE sum_growth AS
SELECT n.whole, n.dataset, n.year, half_up(100000000 * (n.value - b.value), b.value) AS value
FROM sums n
JOIN sums b ON b.whole = n.whole AND b.dataset = n.dataset AND b.year = n.year - 1
WHERE b.value - b.radius > 0;

CREATE TABLE weighted AS
SELECT m.grp AS whole, r.dataset, r.year, sum(r.value * b.value) AS total, sum(b.value) AS mass
FROM reports r
JOIN settings s ON s.dataset = r.dataset AND s.percentage = 0
JOIN members m ON m.region = r.region
JOIN levels b ON b.dataset = r.dataset AND b.region = r.region AND b.year = r.year - 1
JOIN sizes z ON z.grp = m.grp
GROUP BY m.grp, r.dataset, r.year, z.size
HAVING count(*) = z.size AND min(b.value) >= 0 AND sum(b.value) > 0;

CREATE TABLE real_growth AS
SELECT whole, dataset, year, half_up(total, mass) AS value FROM weighted;

CREATE TABLE asked AS
SELECT DISTINCT f.dataset, f.year, p.parent AS whole
FROM facts f
CROSS JOIN parents p;

CREATE TABLE wholes AS
SELECT
  a.dataset, a.whole, a.year,
  coalesce(f.level, level_implied.value, sums.value) AS level,
  CASE
    WHEN f.level IS NOT NULL THEN 'PUBLISHED'
    WHEN level_implied.value IS NOT NULL THEN 'IMPLIED'
    WHEN sums.value IS NOT NULL THEN 'COMPUTED'
    ELSE 'NONE'
  END AS level_basis,
  coalesce(f.computed, sum_growth.value) AS nominal,
  coalesce(f.reported, growth_implied.value,
    CASE WHEN s.real_terms = 1 THEN real_growth.value ELSE coalesce(f.computed, sum_growth.value) END) AS growth,
  CASE WHEN f.reported IS NOT NULL THEN 'PUBLISHED' WHEN growth_implied.value IS NOT NULL THEN 'IMPLIED' ELSE 'COMPUTED' END
    AS growth_basis
FROM asked a
JOIN settings s ON s.dataset = a.dataset
LEFT JOIN facts f ON f.dataset = a.dataset AND f.region = a.whole AND f.year = a.year
LEFT JOIN implied level_implied
  ON level_implied.dataset = a.dataset AND level_implied.whole = a.whole AND level_implied.year = a.year AND s.percentage = 1
LEFT JOIN implied growth_implied
  ON growth_implied.dataset = a.dataset AND growth_implied.whole = a.whole AND growth_implied.year = a.year AND s.percentage = 0
LEFT JOIN sums ON sums.dataset = a.dataset AND sums.whole = a.whole AND sums.year = a.year
LEFT JOIN sum_growth ON sum_growth.dataset = a.dataset AND sum_growth.whole = a.whole AND sum_growth.year = a.year
LEFT JOIN real_growth ON real_growth.dataset = a.dataset AND real_growth.whole = a.whole AND real_growth.year = a.year;

-- Places: growth computed from levels is not ranked among reported growth at comparable prices, and between a place by the one
-- and a place by the other there is no change.
CREATE TABLE entries AS
SELECT m.grp, f.dataset, f.year, f.region, 'level' AS aspect, 0 AS only_reported, f.level AS value, f.level_radius AS radius
FROM facts f
JOIN members m ON m.region = f.region
WHERE f.level IS NOT NULL
UNION ALL
SELECT
  grp, dataset, year, region, 'growth', only_reported,
  CASE WHEN only_reported = 1 THEN reported ELSE used END,
  CASE WHEN only_reported = 1 THEN reported_radius ELSE used_radius END
FROM (
  SELECT
    m.grp, f.*,
    s.real_terms * max(CASE WHEN f.reported IS NOT NULL THEN 1 ELSE 0 END) OVER (PARTITION BY m.grp, f.dataset, f.year) AS only_reported
  FROM facts f
  JOIN settings s ON s.dataset = f.dataset
  JOIN members m ON m.region = f.region
) AS grown
WHERE CASE WHEN only_reported = 1 THEN reported ELSE used END IS NOT NULL;

-- A figure and the ends that rounding allows it: the better, the larger.
CREATE TABLE oriented AS
SELECT
  e.grp, e.dataset, e.year, e.region, e.aspect, e.only_reported,
  e.value * (2 * s.descending - 1) AS value,
  e.value * (2 * s.descending - 1) - e.radius AS low,
  e.value * (2 * s.descending - 1) + e.radius AS high
FROM entries e
JOIN settings s ON s.dataset = e.dataset;

CREATE TABLE places AS
SELECT
  own.grp, own.dataset, own.year, own.region, own.aspect, own.only_reported,
  1 + count(CASE WHEN other.value > own.value THEN 1 END) AS place,
  1 + count(CASE WHEN other.value > own.value AND other.low >= own.high THEN 1 END) AS best,
  1 + count(CASE WHEN other.region <> own.region AND other.high > own.low THEN 1 END) AS worst,
  count(*) AS ranked
FROM oriented own
JOIN oriented other
  ON other.grp = own.grp AND other.dataset = own.dataset AND other.year = own.year AND other.aspect = own.aspect
GROUP BY own.grp, own.dataset, own.year, own.region, own.aspect, own.only_reported;

CREATE TABLE standings AS
SELECT
  p.grp, p.dataset, p.year, p.region, p.aspect,
  concat_ws(' ', CAST(p.place AS STRING), CAST(p.best AS STRING), CAST(p.worst AS STRING), CAST(p.ranked AS STRING),
    CAST(z.size - p.ranked AS STRING), coalesce(CAST(earlier.place - p.place AS STRING), '-')) AS standing
FROM places p
JOIN sizes z ON z.grp = p.grp AND z.size > 1
LEFT JOIN places earlier
  ON earlier.grp = p.grp AND earlier.dataset = p.dataset AND earlier.region = p.region AND earlier.aspect = p.aspect
  AND earlier.year = p.year - 1 AND earlier.only_reported = p.only_reported;

-- Rows: a group has them in each year in which any member has a figure.
CREATE TABLE present AS
SELECT dataset, region, year FROM facts WHERE level IS NOT NULL OR used IS NOT NULL;

CREATE TABLE seats AS
SELECT DISTINCT years.dataset, years.year, m.grp, m.region
FROM (SELECT DISTINCT p.dataset, p.year, m.grp FROM present p JOIN members m ON m.region = p.region) AS years
JOIN members m ON m.grp = years.grp
LEFT JOIN present p ON p.dataset = years.dataset AND p.year = years.year AND p.region = m.region
WHERE m.lists_missing = 1 OR p.region IS NOT NULL;

CREATE TABLE held AS
SELECT
  seat.dataset, seat.year, seat.grp, seat.region, s.percentage,
  f.level, f.reported, f.computed, f.used,
  s.real_terms = 1 AND f.reported IS NULL AND f.computed IS NOT NULL AS is_nominal,
  city.level AS city_level, city.level_basis AS city_level_basis, city.growth AS city_growth,
  city.growth_basis AS city_growth_basis, city.nominal AS city_nominal,
  nation.level AS nation_level, nation.level_basis AS nation_level_basis, nation.growth AS nation_growth,
  nation.growth_basis AS nation_growth_basis, nation.nominal AS nation_nominal
FROM seats seat
JOIN settings s ON s.dataset = seat.dataset
LEFT JOIN facts f ON f.dataset = seat.dataset AND f.region = seat.region AND f.year = seat.year
LEFT JOIN parents p ON p.region = seat.region
LEFT JOIN wholes city ON city.dataset = seat.dataset AND city.whole = p.parent AND city.year = seat.year
LEFT JOIN wholes nation
  ON nation.dataset = seat.dataset AND nation.whole = '100000' AND nation.year = seat.year AND seat.region <> '100000';

CREATE TABLE compared AS
SELECT
  held.*,
  CASE WHEN is_nominal THEN city_nominal ELSE city_growth END AS against_city,
  CASE WHEN is_nominal THEN 'COMPUTED' ELSE city_growth_basis END AS against_city_basis,
  CASE WHEN is_nominal THEN nation_nominal ELSE nation_growth END AS against_nation,
  CASE WHEN is_nominal THEN 'COMPUTED' ELSE nation_growth_basis END AS against_nation_basis
FROM held;

SELECT
  c.dataset, c.region, c.year, c.grp,
  c.level, c.reported, c.computed,
  c.city_level, coalesce(c.city_level_basis, 'NONE') AS city_level_basis,
  CASE WHEN c.percentage = 1 THEN c.level - c.city_level END AS city_level_gap,
  c.against_city, CASE WHEN c.against_city IS NULL THEN 'NONE' ELSE c.against_city_basis END AS city_growth_basis,
  c.used - c.against_city AS city_growth_gap,
  c.nation_level, coalesce(c.nation_level_basis, 'NONE') AS nation_level_basis,
  CASE WHEN c.percentage = 1 THEN c.level - c.nation_level END AS nation_level_gap,
  c.against_nation, CASE WHEN c.against_nation IS NULL THEN 'NONE' ELSE c.against_nation_basis END AS nation_growth_basis,
  c.used - c.against_nation AS nation_growth_gap,
  by_level.standing AS by_level,
  by_growth.standing AS by_growth
FROM compared c
LEFT JOIN standings by_level
  ON by_level.grp = c.grp AND by_level.dataset = c.dataset AND by_level.year = c.year AND by_level.region = c.region
  AND by_level.aspect = 'level'
LEFT JOIN standings by_growth
  ON by_growth.grp = c.grp AND by_growth.dataset = c.dataset AND by_growth.year = c.year AND by_growth.region = c.region
  AND by_growth.aspect = 'growth'
