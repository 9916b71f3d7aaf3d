package org.kehoach.file;

import org.kehoach.platform.PageRequest;

/** Which of the files in quarantine to list. */
public class QuarantineFilter extends PageRequest {}
