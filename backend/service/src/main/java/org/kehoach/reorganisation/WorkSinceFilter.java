package org.kehoach.reorganisation;

import org.kehoach.platform.PageRequest;

/** Which work to list that was recorded since units changed. */
public class WorkSinceFilter extends PageRequest {}
