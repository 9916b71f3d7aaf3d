package org.kehoach.file;

import org.kehoach.platform.Sql;

/** Who knows whose files the caller answers for implements this: an ADMIN judges what is in quarantine. */
public interface FileJudges {

    /** Condition on a file {@code f}: the caller administers a unit of who has uploaded it. */
    Sql judges();
}
