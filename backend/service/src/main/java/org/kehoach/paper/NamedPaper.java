package org.kehoach.paper;

import org.kehoach.layout.OfficialDocument;

/** A paper and the name of its file, without the extension. */
record NamedPaper(String name, OfficialDocument paper) {}
