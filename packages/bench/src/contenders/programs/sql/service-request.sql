-- The rules of services/service-request by hand: which rows of the view "rows" fail. Each rule of a blank cell is null, which
-- coalesce turns into false.
WITH judged AS MATERIALIZED (
  SELECT
    row,
    organisation_id || chr(10) || service_request_id AS key,
    coalesce(
      service_request_id IS NULL OR organisation_id IS NULL OR service_code IS NULL OR status IS NULL
      OR requested_at IS NULL OR updated_at IS NULL
      OR NOT regexp_full_match(service_request_id, '[^\s\x00-\x1f]([^\x00-\x1f]{0,98}[^\s\x00-\x1f])?')
      OR NOT regexp_full_match(organisation_id, '(360G|[A-Z]{2,3})-[A-Za-z0-9]+-\S{1,100}')
      OR length(service_code) > 50 OR length(service_name) > 200 OR length(status_notes) > 1000
      OR length(description) > 4000 OR length(address_text) > 500 OR length(source_system) > 100
      OR length(external_reference) > 100 OR length(notes) > 4000
      OR NOT is_moment(requested_at) OR NOT is_moment(updated_at) OR NOT is_moment(expected_at)
      OR NOT is_moment(closed_at) OR NOT is_moment(modified_at)
      OR try_cast(requested_at AS TIMESTAMPTZ) > try_cast(updated_at AS TIMESTAMPTZ)
      OR try_cast(requested_at AS TIMESTAMPTZ) > try_cast(closed_at AS TIMESTAMPTZ)
      OR NOT is_within(latitude, -90, 90) OR NOT is_within(longitude, -180, 180)
      OR NOT is_within(easting, 0, 700000) OR try_cast(easting AS DOUBLE) = 0
      OR NOT is_within(northing, 0, 1300000) OR try_cast(northing AS DOUBLE) = 0
      OR (latitude IS NULL) <> (longitude IS NULL) OR (easting IS NULL) <> (northing IS NULL)
      OR is_misplaced(try_cast(latitude AS DOUBLE), try_cast(longitude AS DOUBLE))
      OR is_off_grid(try_cast(northing AS DOUBLE), try_cast(easting AS DOUBLE))
      OR NOT regexp_full_match(uprn, '[1-9][0-9]{0,11}')
      OR NOT regexp_full_match(usrn, '[1-9][0-9]{6,7}') OR try_cast(usrn AS INTEGER) < 1000001
      OR NOT regexp_full_match(media_urls, 'https?://[^\s/;][^\s;]*(;https?://[^\s/;][^\s;]*)*')
      OR coalesce(try(json_type(attributes_json)), '') <> 'OBJECT' AND attributes_json IS NOT NULL
      OR NOT regexp_full_match(source_url, 'https?://[^\s/]\S*') OR length(source_url) > 2000
      OR (latitude IS NULL AND uprn IS NULL AND usrn IS NULL AND address_text IS NULL)
      OR (closed_at IS NULL AND status IN ('fixed', 'closed', 'no-further-action', 'not-councils-responsibility',
        'duplicate', 'internal-referral', 'cancelled')),
      false
    ) AS is_bad
  FROM rows
),
repeated AS (SELECT key, min(row) AS first FROM judged GROUP BY key HAVING count(*) > 1)
SELECT row FROM judged LEFT JOIN repeated USING (key) WHERE is_bad OR row > first ORDER BY row;
