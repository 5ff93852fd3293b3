DROP INDEX activities_code;
DROP INDEX activities_happened_at;
DROP INDEX activities_product;
DROP INDEX activities_user;
DROP INDEX activities_actor;
DROP INDEX activities_kind;
ALTER TABLE activities DROP COLUMN product_id;
