package org.kehoach.notice;

import java.util.List;

/**
 * What somebody has not read.
 *
 * @param latest the latest of them, as many as a letter tells
 * @param count how many there are
 */
record UnreadList(List<NoticeDetail> latest, long count) {}
