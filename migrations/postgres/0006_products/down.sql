DROP TABLE products;
DROP TABLE kinds;
DROP TABLE categories;
