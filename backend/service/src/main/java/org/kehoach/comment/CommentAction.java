package org.kehoach.comment;

/** What can be done with a comment. */
public enum CommentAction {
    REPLY,
    RESOLVE,
    REOPEN,
    UPDATE,
    DELETE
}
