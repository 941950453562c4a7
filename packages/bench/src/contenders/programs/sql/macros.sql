CREATE MACRO is_moment(text) AS text IS NULL OR regexp_full_match(text, '\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)') AND try_cast(text AS TIMESTAMPTZ) IS NOT NULL;
CREATE MACRO is_within(text, least, most) AS regexp_full_match(text, '-?\d+(\.\d+)?') AND try_cast(text AS DOUBLE) BETWEEN least AND most;
CREATE MACRO is_misplaced(north, east) AS (north = 0 AND east = 0) OR NOT (north BETWEEN 49.8 AND 60.9 AND east BETWEEN -8.7 AND 1.8) AND ((east BETWEEN 49.8 AND 60.9 AND north BETWEEN -8.7 AND 1.8) OR (abs(north) > 180 AND abs(east) > 180));
CREATE MACRO is_off_grid(north, east) AS (north = 0 AND east = 0) OR (abs(north) <= 90 AND abs(east) <= 180) OR (east > 700000 AND east <= 1300000 AND north > 0 AND north <= 700000);
