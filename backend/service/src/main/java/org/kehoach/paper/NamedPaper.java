package org.kehoach.paper;

import jakarta.ws.rs.core.StreamingOutput;

import org.kehoach.layout.OfficialDocument;
import org.kehoach.layout.PaperFormat;
import org.kehoach.platform.Attachment;

import org.jboss.resteasy.reactive.RestResponse;

/** A paper and the name of its file, without the extension. */
record NamedPaper(String name, OfficialDocument paper) {

    RestResponse<StreamingOutput> as(PaperFormat format) {
        return Attachment.of(name + "." + format.extension(), out -> format.write(paper, out));
    }
}
