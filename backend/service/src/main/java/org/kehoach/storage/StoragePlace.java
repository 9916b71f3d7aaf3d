package org.kehoach.storage;

/** A place where content may lie; a file keeps its place when the setting changes. */
public enum StoragePlace {
    DATABASE,
    S3
}
