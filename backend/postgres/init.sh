#!/bin/bash
# Runs once, when the database server of docker-compose.yml makes its data: the roles and databases of Kehoach.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner="$KEHOACH_DB_OWNER_PASSWORD" --set application="$KEHOACH_DB_PASSWORD" --set keycloak="$KC_DB_PASSWORD" <<'SQL'
CREATE ROLE kehoach_owner LOGIN PASSWORD :'owner';
CREATE ROLE kehoach_app LOGIN PASSWORD :'application';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE kehoach OWNER kehoach_owner;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE kehoach FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE kehoach TO kehoach_app;
SQL
