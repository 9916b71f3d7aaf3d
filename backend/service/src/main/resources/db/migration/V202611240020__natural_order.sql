-- Vietnamese order in which numbers count as numbers: Phường 2 before Phường 10.
create collation natural_order (provider = icu, locale = 'vi-VN-u-kn-true');
