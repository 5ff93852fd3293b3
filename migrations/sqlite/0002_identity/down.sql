DROP TABLE throttles;
DROP TABLE networks;
DROP TABLE sessions;
DROP TABLE devices;
DROP TABLE links;
DROP TABLE signups;
DROP TABLE users;
