-- Sums a ledger as it stands on a day: one row for each group of entries that agree in all that positions look at.
-- $file is a path of NDJSON, $asOf a day, $knownOn a day or NULL for all that is known.

WITH entries AS (
  -- A ledger in a database has a table with these columns: read it here instead.
  FROM read_ndjson($file, columns = {
    id: 'VARCHAR', "date": 'DATE', dateBasis: 'VARCHAR', recordedOn: 'DATE',
    -- As it was written, so that a number is seen and refused: it may have been rounded before it came here.
    amount: 'JSON',
    kind: 'VARCHAR', line: 'VARCHAR', deal: 'VARCHAR', award: 'VARCHAR', pillar: 'VARCHAR', project: 'VARCHAR',
    partner: 'VARCHAR', "from": 'VARCHAR', "to": 'VARCHAR', recipient: 'VARCHAR', instrument: 'VARCHAR',
    financialYear: 'INTEGER', stage: 'VARCHAR', sector: 'VARCHAR', form: 'VARCHAR', origin: 'VARCHAR',
    level: 'VARCHAR',
    -- What a reversal undoes.
    "of": 'STRUCT(
      kind VARCHAR, line VARCHAR, deal VARCHAR, award VARCHAR, pillar VARCHAR, project VARCHAR,
      partner VARCHAR, "from" VARCHAR, "to" VARCHAR, recipient VARCHAR, instrument VARCHAR,
      financialYear INTEGER, stage VARCHAR, sector VARCHAR, form VARCHAR, origin VARCHAR,
      level VARCHAR)'
  })
),

-- What a sum or a comparison would pass over in silence is an error: no date, no basis of it, and no amount; an amount
-- below zero, which another hides; one of more than two decimals, which a cast rounds.
checked AS (
  SELECT
    * REPLACE (
      CASE
        WHEN "date" IS NOT NULL THEN "date"
        ELSE error('Entry ' || coalesce(id, 'without an id') || ' has no date.')
      END AS "date",
      CASE
        WHEN dateBasis IN ('on', 'atOrBefore') THEN dateBasis
        ELSE error('Entry ' || coalesce(id, 'without an id') || ' has no basis of its date.')
      END AS dateBasis,
      CASE
        WHEN regexp_full_match(amount::VARCHAR, '"[0-9]+([.][0-9]{1,2})?"') THEN (amount ->> '$')::DECIMAL(18, 2)
        ELSE error('Entry ' || coalesce(id, 'without an id') || ' has no amount such as "1250000.00".')
      END AS amount
    )
  FROM entries
),

-- The entries that were known, and whose day had come; and the balances that lie ahead, of which nobody can say how
-- much has happened already.
standing AS (
  SELECT
    id,
    "date",
    dateBasis,
    amount,
    coalesce(recordedOn, "date") AS knownFrom,
    "date" > $asOf::DATE AS ahead,
    kind = 'reversal' AS reversal,
    CASE
      WHEN kind = 'reversal' THEN "of"
      ELSE {
        kind: kind, line: line, deal: deal, award: award, pillar: pillar, project: project,
        partner: partner, "from": "from", "to": "to", recipient: recipient, instrument: instrument,
        financialYear: financialYear, stage: stage, sector: sector, form: form, origin: origin,
        level: level
      }
    END AS what
  FROM checked
  WHERE ($knownOn::DATE IS NULL OR coalesce(recordedOn, "date") <= $knownOn::DATE)
    AND ("date" <= $asOf::DATE OR dateBasis = 'atOrBefore')
)

SELECT
  what,
  reversal,
  ahead,
  dateBasis,
  year("date") AS "year",
  -- Determinations and their reversals are counted, not only summed: each is a group of its own.
  CASE WHEN what.kind = 'determination' THEN id END AS determination,
  -- An entry of the group, for an error to name.
  min(id) AS id,
  max("date")::VARCHAR AS "date",
  max(knownFrom)::VARCHAR AS recordedOn,
  -- Of balances ahead only is asked whether there are any; their sum might be out of range for no reason.
  CASE WHEN ahead THEN max(amount) ELSE sum(amount) END::VARCHAR AS amount,
  count(*)::INTEGER AS entries
FROM standing
GROUP BY what, reversal, ahead, dateBasis, "year", determination
ORDER BY ALL;
