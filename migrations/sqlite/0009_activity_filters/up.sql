ALTER TABLE activities ADD COLUMN product_id INTEGER;
CREATE INDEX activities_kind ON activities (chain, kind, position);
CREATE INDEX activities_actor ON activities (chain, actor_id, position);
CREATE INDEX activities_user ON activities (chain, user_id, position);
CREATE INDEX activities_product ON activities (chain, product_id, position);
CREATE INDEX activities_happened_at ON activities (chain, happened_at);
-- The code of an event is its lowest 35 bits.
CREATE INDEX activities_code ON activities (chain, (event & 34359738367));
