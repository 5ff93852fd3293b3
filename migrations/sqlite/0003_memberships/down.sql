DROP TABLE once_keys;
DROP TABLE memberships;
