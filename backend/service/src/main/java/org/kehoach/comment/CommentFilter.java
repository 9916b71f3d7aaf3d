package org.kehoach.comment;

import org.kehoach.platform.PageRequest;

/** How to page through the comments on a thing. */
public class CommentFilter extends PageRequest {}
