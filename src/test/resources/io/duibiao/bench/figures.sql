-- Seeded figures: a cell is a region, an indicator and a period; it has a level, a reported growth, both or neither.
-- The reported growth is what the levels of both years give, as bureaus round it; one in five hundred is off by some points.
WITH cell AS (
  SELECT id % ${regions} AS i, (id DIV ${regions}) % ${indicators} AS j,
    (id DIV (${regions} * ${indicators})) % ${kinds} + 1 AS month,
    ${first} + id DIV (${regions} * ${indicators} * ${kinds}) AS year
  FROM ids
),
drawn AS (
  SELECT *, pmod(xxhash64(i, j, month, year, 1), 1000) AS fate, pmod(xxhash64(i, j, month, year, 4), 10) AS reports,
    pmod(xxhash64(i, j, month, year, 5), 500) AS slip, pow(10, 2 + j % 12) * pow(1.03, year - ${first}) AS scale,
    pmod(xxhash64(i, 3), 1000) / 1000D AS size, pmod(xxhash64(i, j, month, year, 2), 1000000) AS noise,
    pmod(xxhash64(i, j, month, year - 1, 2), 1000000) AS noise_before
  FROM cell
),
levelled AS (
  SELECT *,
    CAST(CAST(scale * (0.05D + 12 * size * size) * (0.9D + 0.2D * noise / 1000000) AS DECIMAL(24, 0))
      + CAST(noise % 1000 AS DECIMAL(4, 0)) / CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(24, 6)) AS level,
    CAST(CAST(scale / 1.03D * (0.05D + 12 * size * size) * (0.9D + 0.2D * noise_before / 1000000) AS DECIMAL(24, 0))
      + CAST(noise_before % 1000 AS DECIMAL(4, 0)) / CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(24, 6)) AS base
  FROM drawn
),
measured AS (
  SELECT *, explode(CASE
      WHEN i = 0 THEN array('LEVEL') WHEN fate < 10 AND reports >= 6 THEN array() WHEN fate < 10 THEN array('YOY')
      WHEN reports < 6 THEN array('LEVEL', 'YOY') ELSE array('LEVEL') END) AS measure
  FROM levelled
)
SELECT
  CASE WHEN i = 0 THEN '100000' ELSE CAST(299999 + i AS STRING) END AS region,
  concat('indicator_', lpad(j, 2, '0')) AS indicator,
  concat(year, '-M', lpad(month, 2, '0')) AS period,
  concat('M', lpad(month, 2, '0')) AS kind,
  measure, '' AS comparator,
  CAST(CASE WHEN measure = 'YOY' THEN round(100 * (level - base) / base, 1) + CASE WHEN slip = 0 THEN 3 + noise % 5 ELSE 0 END
    WHEN i > 0 AND fate = 10 THEN 0 ELSE level
    END AS DECIMAL(24, 6)) AS value,
  CASE WHEN measure = 'YOY' THEN '%' ELSE '元' END AS unit, 'EXACT' AS bound,
  CAST(CASE WHEN measure = 'YOY' THEN 0.05 ELSE 0.0005 END AS DECIMAL(24, 6)) AS radius,
  sha2(concat(i, '/', year, '/', month), 256) AS document_id,
  concat(i, '-', year, '-', month, '.txt') AS source,
  concat(100 * j, '..', 100 * j + 8) AS place,
  concat('第', j, '项指标完成', noise, '元') AS words,
  '' AS vintage, make_date(CAST(year AS INT) + 1, 1, 20) AS released,
  'NORMAL' AS status, 'run0' AS run_id, CAST(NULL AS STRING) AS withdrawn_by
FROM measured
