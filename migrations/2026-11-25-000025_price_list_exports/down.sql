DROP TABLE price_list_files;
