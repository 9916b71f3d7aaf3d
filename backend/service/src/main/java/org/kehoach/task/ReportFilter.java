package org.kehoach.task;

import org.kehoach.platform.PageRequest;

/** A page of an assignment's reports. */
public class ReportFilter extends PageRequest {}
