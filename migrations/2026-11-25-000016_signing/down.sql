DROP TABLE signatures;
DROP TABLE documents;
DROP TABLE revocation_lists;
