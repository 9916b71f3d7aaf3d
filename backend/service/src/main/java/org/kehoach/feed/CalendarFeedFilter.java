package org.kehoach.feed;

import org.kehoach.platform.PageRequest;

/** How to page through the caller's calendar addresses. */
public class CalendarFeedFilter extends PageRequest {}
